import Link from "next/link";
import type { Messages } from "@/lib/messages/messages";
import type { MissingCase } from "@/lib/request/missing-case";
import styles from "./missing-view.module.css";

/** As much of a mistyped word as is worth repeating. */
const LONGEST_WORD = 80;

/** An address that names nothing, with the nearest thing that there is. */
export function MissingView({ missing, messages }: { missing: MissingCase; messages: Messages }) {
  const { what, word, nearest, ways } = missing;
  const words = messages.ui.missing;
  const shown = word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word;
  return (
    <div className={styles.page}>
      <h1>{words.title[what]}</h1>
      <p>
        {words.asksFor}{" "}
        <q className={styles.word} dir="auto">
          {shown}
        </q>
        . {words.mistyped}
      </p>
      {nearest === null ? null : (
        <p>
          {words.didYouMean}{" "}
          <Link href={nearest.href} prefetch={false} dir="auto">
            {nearest.text}
          </Link>
          {words.questionMark}
        </p>
      )}
      <ul>
        {ways.map(({ text, href }) => (
          <li key={href}>
            <Link href={href} prefetch={false} dir="auto">
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
