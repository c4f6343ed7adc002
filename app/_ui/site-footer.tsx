import Link from "next/link";
import styles from "./site-footer.module.css";

/** The bottom of every page. `contact` is an address of mail or of a page where readers report errors, or null. */
export function SiteFooter({ contact }: { contact: string | null }) {
  return (
    <footer className={styles.footer}>
      <Link href="/method" prefetch={false}>
        How stances and statuses are read
      </Link>
      {contact === null ? null : (
        <a href={contactHref(contact)} rel="noopener noreferrer">
          Report an error or reply
        </a>
      )}
    </footer>
  );
}

function contactHref(contact: string): string {
  return /^(https?:|mailto:)/i.test(contact) ? contact : `mailto:${contact}`;
}
