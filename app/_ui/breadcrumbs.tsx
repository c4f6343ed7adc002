import Link from "next/link";
import styles from "./breadcrumbs.module.css";

/** The way from the top to this page; the page itself is its heading and not repeated here. */
export function Breadcrumbs({ trail }: { trail: readonly { text: string; href: string }[] }) {
  return (
    <nav className={styles.nav} aria-label="Breadcrumbs">
      <ol>
        {trail.map(({ text, href }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
