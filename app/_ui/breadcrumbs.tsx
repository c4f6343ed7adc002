import Link from "next/link";
import styles from "./breadcrumbs.module.css";

interface BreadcrumbsProps {
  label: string;
  /** `lang`: of a title from a case file. */
  trail: readonly { text: string; href: string; lang?: string | undefined }[];
}

/** The way from the top to this page; the page itself is its heading and not repeated here. */
export function Breadcrumbs({ label, trail }: BreadcrumbsProps) {
  if (trail.length === 0) return null;
  return (
    <nav className={styles.nav} aria-label={label}>
      <ol>
        {trail.map(({ text, href, lang }) => (
          <li key={href}>
            <Link href={href} prefetch={false} lang={lang} dir="auto">
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
