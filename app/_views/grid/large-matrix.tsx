import { buildGridRows, type GridRow } from "@/lib/domain/grid";
import type { Shown } from "../matrix/shown";
import styles from "./grid.module.css";
import { buildGridColumns } from "./grid-columns";
import { buildGridWords } from "./grid-words";
import { MatrixGridWhenLarge } from "./matrix-grid-when-large";
import { PlainGrid } from "./plain-grid";

/** From so many cells on, filtered out or not, the rows out of sight stay out of the page (docs/decisions/0010-large-matrices.md). */
const LARGE = 300;
/** Of these the headlines are in the page; the others follow. */
const FIRST = { rows: 12, columns: 8 };

export function isLarge({ matrix }: Pick<Shown, "matrix">): boolean {
  const rows = Object.values(matrix.summary).reduce((sum, count) => sum + count, 0);
  return rows * matrix.parties.length > LARGE;
}

/** A matrix too large for a page: a grid that holds what is in sight, or every row in plain words. */
export function LargeMatrix({ shown, release }: { shown: Shown; release: number }) {
  const { caseFile, matrix, messages, links, view } = shown;
  const words = buildGridWords(messages);
  const columns = buildGridColumns(matrix, caseFile);
  const rows = buildGridRows(matrix, view, caseFile.negotiation.language ?? "en");
  const language = caseFile.negotiation.language;
  if (view.table !== null)
    return <PlainGrid rows={rows} columns={columns} links={links} words={words} language={language} />;
  return (
    <>
      <MatrixGridWhenLarge
        content={{ query: "", view, asOf: matrix.asOf, columns, rows }}
        mount={links.mount}
        words={words}
        language={language}
        packed={links.packed(release, view.density !== "marks")}
        headlines={view.density === "marks" ? {} : listHeadlines(rows, shown)}
      />
      <p className={styles.hint}>
        {words.plain} <a href={links.matrix({ table: "plain" })}>{words.plainLink}</a>.
      </p>
    </>
  );
}

function listHeadlines(rows: readonly GridRow[], { matrix }: Shown): Record<string, string> {
  const cellsOf = new Map(matrix.rows.map(({ issue, cells }) => [issue.key, cells]));
  return Object.fromEntries(
    rows.slice(0, FIRST.rows).flatMap(({ issue }) =>
      matrix.parties.slice(0, FIRST.columns).flatMap((party) => {
        const headline = cellsOf.get(issue)?.[party]?.position?.headline;
        return headline === undefined ? [] : [[`${party}~${issue}`, headline]];
      }),
    ),
  );
}
