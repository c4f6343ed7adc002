import { countSquareColumns } from "@/lib/domain/pairs";
import { STATUSES_AS_SHOWN } from "@/lib/domain/vocabulary";
import styles from "./pair-key.module.css";
import { Square } from "./pair-squares";
import { hasSquares, type PairsShown } from "./pairs-shown";

/** What the marks mean, which square is which issue, and what the count says. */
export function PairKey({ shown }: { shown: PairsShown }) {
  const { grid } = shown;
  const words = shown.messages.ui.pairs;
  const example = grid.pairs.find((pair) => !pair.isGrey) ?? grid.pairs.find(({ judged }) => judged > 0);
  return (
    <>
      <Legend shown={shown} />
      {hasSquares(grid) ? <SquaresByRow shown={shown} /> : <TooManySquares shown={shown} />}
      <p className={styles.text}>
        {example ? (
          <>
            <b>{words.quoted(words.of(example.shared, example.judged))}</b>
            {words.reads(example.shared, example.judged, hasConduct(shown))}{" "}
          </>
        ) : null}
        {words.grey}
      </p>
    </>
  );
}

function hasConduct({ grid }: PairsShown): boolean {
  return grid.issues.some(({ about }) => about === "conduct");
}

/** Only what stands in the grid. */
function Legend({ shown: { grid, messages } }: { shown: PairsShown }) {
  const terms = new Map<string, React.ReactNode>();
  for (const status of STATUSES_AS_SHOWN) {
    for (const [place, issue] of grid.issues.entries()) {
      if (!grid.pairs.some((pair) => pair.issues[place]?.status === status)) continue;
      const term = messages.statusWords(status, issue, 2);
      if (terms.has(term.word)) continue;
      const isConduct = issue.about === "conduct";
      terms.set(
        term.word,
        <li key={term.word} title={term.definition}>
          <span aria-hidden="true">
            <Square status={status} term={term} isConduct={isConduct} />
          </span>
          {term.word}
        </li>,
      );
    }
  }
  const isThin = grid.pairs.some(({ issues }) =>
    issues.some(({ status, thin }) => thin && status !== "unknown"),
  );
  return (
    <ul className={styles.legend} aria-label={messages.ui.pairs.legend}>
      {[...terms.values()]}
      {isThin ? (
        <li>
          <span aria-hidden="true">
            <Square status="gap" term={{ mark: "" }} thin />
          </span>
          {messages.ui.pairs.thin}
        </li>
      ) : null}
    </ul>
  );
}

function SquaresByRow({ shown: { grid, links, caseFile, messages } }: { shown: PairsShown }) {
  const columns = countSquareColumns(grid.issues.length);
  const rows = Array.from({ length: Math.ceil(grid.issues.length / columns) }, (_, row) =>
    grid.issues.slice(row * columns, (row + 1) * columns),
  );
  return (
    <div className={styles.rows}>
      <b id="squares-by-row">{messages.ui.pairs.byRow}</b>
      <ol aria-labelledby="squares-by-row">
        {rows.map((row) => (
          <li key={row[0]?.key}>
            {row.map((issue, place) => (
              <span key={issue.key}>
                {place > 0 ? " · " : null}
                <a href={links.issue(issue.key)} lang={caseFile.negotiation.language}>
                  {issue.title}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

function TooManySquares({ shown: { grid, messages } }: { shown: PairsShown }) {
  return <p className={styles.text}>{messages.ui.pairs.tooMany(grid.pairs.length, grid.issues.length)}</p>;
}
