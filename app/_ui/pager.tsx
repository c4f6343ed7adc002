import Link from "next/link";
import styles from "./pager.module.css";

interface PagerProps {
  /** From 1 on. */
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** The way to the page before and the page after. */
export function Pager({ page, pages, hrefOf }: PagerProps) {
  return (
    <nav className={styles.pager} aria-label="Pages">
      {page > 1 ? (
        <Link href={hrefOf(Math.min(page - 1, pages))} prefetch={false} rel="prev">
          Previous page
        </Link>
      ) : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <Link href={hrefOf(page + 1)} prefetch={false} rel="next">
          Next page
        </Link>
      ) : null}
    </nav>
  );
}
