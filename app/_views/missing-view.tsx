import Link from "next/link";
import type { MissingCase } from "@/lib/request/missing-case";
import styles from "./missing-view.module.css";

const NAMES = {
  negotiation: "negotiation",
  release: "release",
  page: "page",
  issues: "issue",
  parties: "party",
  sources: "source",
  statements: "statement",
} as const;

/** As much of a mistyped word as is worth repeating. */
const LONGEST_WORD = 80;

/** An address that names nothing, with the nearest thing that there is. */
export function MissingView({ missing }: { missing: MissingCase }) {
  const { what, word, nearest, ways } = missing;
  const shown = word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word;
  return (
    <div className={styles.page}>
      <h1>There is no such {NAMES[what]}</h1>
      <p>
        The address asks for <q className={styles.word}>{shown}</q>. It is mistyped, or what it named is not
        public.
      </p>
      {nearest === null ? null : (
        <p>
          Did you mean{" "}
          <Link href={nearest.href} prefetch={false}>
            {nearest.text}
          </Link>
          ?
        </p>
      )}
      <ul>
        {ways.map(({ text, href }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
