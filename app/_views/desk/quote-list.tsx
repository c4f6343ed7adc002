import type { TextRange } from "@/lib/domain/find-in-text";
import { adminDesk as words } from "@/lib/messages/en/ui/admin-desk";
import section from "../section.module.css";
import styles from "./desk.module.css";

interface QuoteListProps {
  text: string;
  quotes: readonly TextRange[];
  language: string | undefined;
  onChoose: (quote: TextRange) => void;
}

/** All quotes as links: each chooses its words, with or without JavaScript. */
export function QuoteList({ text, quotes, language, onChoose }: QuoteListProps) {
  if (quotes.length === 0) return null;
  return (
    <details className={styles.keys}>
      <summary>{words.quotes}</summary>
      <ol className={section.list}>
        {quotes.map(({ start, end }) => (
          <li key={start}>
            <a
              href={`?from=${start}&to=${end}#statement`}
              lang={language}
              onClick={(event) => {
                event.preventDefault();
                onChoose({ start, end });
              }}
            >
              <bdi>{text.slice(start, end)}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}
