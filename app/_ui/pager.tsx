import Link from "next/link";
import type { Ui } from "@/lib/messages/en/ui/ui";
import styles from "./pager.module.css";

interface PagerProps {
  words: Ui["site"];
  /** From 1 on. */
  page: number;
  pages: number;
  /** A number as the language writes it. */
  write: (count: number) => string;
  hrefOf: (page: number) => string;
}

/** The way to the page before and the page after. */
export function Pager({ words, page, pages, write, hrefOf }: PagerProps) {
  return (
    <nav className={styles.pager} aria-label={words.pages}>
      {page > 1 ? (
        <Link href={hrefOf(Math.min(page - 1, pages))} prefetch={false} rel="prev">
          {words.previousPage}
        </Link>
      ) : null}
      <span>{words.page(write(page), write(pages))}</span>
      {page < pages ? (
        <Link href={hrefOf(page + 1)} prefetch={false} rel="next">
          {words.nextPage}
        </Link>
      ) : null}
    </nav>
  );
}
