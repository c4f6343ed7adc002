import { languageOfCase } from "@/lib/domain/case-language";
import { buildGridRows, type GridRow } from "@/lib/domain/grid";
import { offersOf } from "@/lib/domain/mount";
import { packRows } from "@/lib/domain/pack-rows";
import { Pager } from "../../_ui/pager";
import type { Shown } from "../matrix/shown";
import styles from "./grid.module.css";
import { buildGridColumns, type GridColumn } from "./grid-columns";
import { buildGridWords, type GridWords } from "./grid-words";
import { MatrixGridWhenLarge } from "./matrix-grid-when-large";
import { PlainGrid } from "./plain-grid";

/** From so many cells on, filtered out or not, the rows out of sight stay out of the page (docs/decisions/0010-large-matrices.md). */
const LARGE = 300;
/** Of these the headlines are in the page; the others follow. */
const FIRST = { rows: 12, columns: 8 };

/** In words: some five megabytes, and half a second of work. */
const MOST_PLAIN_CELLS = 6_000;

export function isLarge({ matrix }: Pick<Shown, "matrix">): boolean {
  const rows = Object.values(matrix.summary).reduce((sum, count) => sum + count, 0);
  return rows * matrix.parties.length > LARGE;
}

interface PlainPartsProps {
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  shown: Shown;
  words: GridWords;
}

/** A matrix too large for a page: a grid that holds what is in sight, or every row in plain words. */
export function LargeMatrix({ shown, release }: { shown: Shown; release: number }) {
  const { caseFile, matrix, messages, links, view } = shown;
  const words = buildGridWords(messages);
  const columns = buildGridColumns(matrix, caseFile);
  const rows = buildGridRows(matrix, view, languageOfCase(caseFile));
  const language = caseFile.negotiation.language;
  // The grid in the browser reads a whole release; a draft, or a part of one, is shown a part at a time.
  if (view.table !== null || !offersOf(links.mount).grid)
    return <PlainParts rows={rows} columns={columns} shown={shown} words={words} />;
  return (
    <>
      <MatrixGridWhenLarge
        content={{ query: "", view, asOf: matrix.asOf, columns }}
        rows={packRows(rows)}
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

/** The plain table, as much of it at a time as a browser takes without effort. */
function PlainParts({ rows, columns, shown, words }: PlainPartsProps) {
  const { caseFile, links, messages, view } = shown;
  const most = Math.max(1, Math.floor(MOST_PLAIN_CELLS / Math.max(1, columns.length)));
  const parts = Math.ceil(rows.length / most);
  const part = Math.min(view.part ?? 1, parts);
  return (
    <>
      <PlainGrid
        rows={rows.slice((part - 1) * most, part * most)}
        columns={columns}
        links={links}
        words={words}
        language={caseFile.negotiation.language}
      />
      {parts > 1 ? (
        <Pager
          words={messages.ui.site}
          page={part}
          pages={parts}
          write={messages.number}
          hrefOf={(number) => links.matrix({ part: number === 1 ? null : number })}
        />
      ) : null}
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
