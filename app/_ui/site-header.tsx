import Link from "next/link";
import styles from "./site-header.module.css";

/** The top of every page: the way past it, the name, and the two places that are not about one negotiation. */
export function SiteHeader() {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        Skip to content
      </a>
      <Link className={styles.brand} href="/" prefetch={false}>
        Parley
      </Link>
      <nav className={styles.nav} aria-label="Site">
        <Link href="/" prefetch={false}>
          Negotiations
        </Link>
        <Link href="/method" prefetch={false}>
          Method
        </Link>
      </nav>
    </header>
  );
}
