"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { buildCell } from "@/lib/domain/as-of";
import type { CaseFile, Key } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import type { GridRow } from "@/lib/domain/grid";
import { buildLinks, type Links } from "@/lib/domain/links";
import type { Mount } from "@/lib/domain/mount";
import { unpackRows } from "@/lib/domain/pack-rows";
import type { Density } from "@/lib/domain/view-state";
import { onViewChange } from "../matrix/view-change";
import { CellAhead } from "./cell-ahead";
import type { GridContent } from "./compute-here";
import styles from "./grid.module.css";
import { GridHead } from "./grid-head";
import { GridRowView } from "./grid-row";
import type { GridWords } from "./grid-words";
import { useDirection, useRootFontSize } from "./page-measures";
import { useAnchors } from "./use-anchors";
import { usePackedCase } from "./use-packed-case";

export interface MatrixGridProps {
  content: Omit<GridContent, "rows">;
  /** `packRows`. */
  rows: string;
  mount: Mount;
  words: GridWords;
  /** BCP 47, of the words of the case file. */
  language: string | undefined;
  /** Where the packed case is. */
  packed: string;
  /** Of the cells first in sight, by `party~issue`. */
  headlines: Readonly<Record<string, string>>;
}

/** In rem: what stands fixed at the side, and a party by density (grid.module.css has the same). */
const FIXED = 23;
const COLUMN: Readonly<Record<Density, number>> = { comfortable: 11, compact: 9, marks: 5 };
/** What a row is until it is measured, in rem. */
const ROW: Readonly<Record<Density, number>> = { comfortable: 6.5, compact: 5.2, marks: 4.6 };
/** A window of some size, for the page as the server writes it. */
const FIRST_WINDOW = { width: 1_300, height: 900 };
const MOST_COLUMNS_WHOLE = 12;

/** A large matrix: the rows and columns in sight, and those near them. */
export function MatrixGrid(props: MatrixGridProps) {
  const { content: answer, rows: packedRows, mount, words, language, packed, headlines } = props;
  const given = useMemo(() => ({ ...answer, rows: unpackRows(packedRows) }), [answer, packedRows]);
  const region = useRef<HTMLDivElement>(null);
  const rem = useRootFontSize();
  const here = usePackedCase(packed);
  const [ahead, setAhead] = useState<GridContent | null>(null);
  // The server's answer has come: it says the same, and is what the page is from now on.
  const [answered, setAnswered] = useState(given);
  if (answered !== given) {
    setAnswered(given);
    setAhead(null);
  }
  const content = ahead ?? given;
  const { view, rows, columns } = content;

  useLayoutEffect(() => {
    const element = region.current;
    if (element === null || here === null) return;
    const { computeHere } = here.rules;
    return onViewChange(element, (href) =>
      setAhead(computeHere(here.caseFile, href, window.location.pathname, given.view)),
    );
  }, [here, given]);

  useEffect(() => here?.rules.rehearse(here.caseFile, given.view), [here, given.view]);

  const isRtl = useDirection();
  const rowWindow = useVirtualizer({
    count: rows.length,
    getScrollElement: () => region.current,
    estimateSize: () => ROW[view.density] * rem,
    getItemKey: (place) => rows[place]?.issue ?? place,
    overscan: 3,
    initialRect: FIRST_WINDOW,
  });
  const columnWindow = useVirtualizer({
    horizontal: true,
    isRtl,
    count: columns.length,
    getScrollElement: () => region.current,
    estimateSize: () => COLUMN[view.density] * rem,
    paddingStart: FIXED * rem,
    overscan: columns.length <= MOST_COLUMNS_WHOLE ? columns.length : 2,
    initialRect: FIRST_WINDOW,
  });
  // Another density, another size of text: what was measured no longer holds.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when these change
  useEffect(() => {
    rowWindow.measure();
    columnWindow.measure();
  }, [view.density, rem, columns.length]);

  useAnchors({
    rows,
    columns,
    show: (row, column) => {
      region.current?.scrollIntoView({ block: "nearest" });
      rowWindow.scrollToIndex(row, { align: "start" });
      if (column !== null) columnWindow.scrollToIndex(column);
    },
  });

  const links = useMemo(
    () => buildLinks(mount, { view: "matrix", key: null }, { ...view, cell: null, why: null }),
    [mount, view],
  );
  const headlineOf = useHeadlines(content, here?.caseFile ?? null, headlines);
  const shownRows = rowWindow.getVirtualItems();
  const shownColumns = columnWindow.getVirtualItems();
  const first = shownColumns[0]?.index ?? 0;
  const last = shownColumns.at(-1)?.index ?? -1;
  const above = shownRows[0]?.start ?? 0;
  const below = rowWindow.getTotalSize() - (shownRows.at(-1)?.end ?? 0);
  const part = useMemo(
    () => ({ columns: columns.slice(first, last + 1), before: first, after: columns.length - last - 1 }),
    [columns, first, last],
  );

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a region that scrolls and can be reached by keyboard; a section around it would be one more landmark */}
      <div
        ref={region}
        className={styles.region}
        data-density={view.density}
        // From now on what is pressed shows at once.
        data-here={here === null ? undefined : ""}
        role="region"
        aria-labelledby="matrix-caption"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll it by keyboard
        tabIndex={0}
      >
        <table
          className={styles.table}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 2}
          style={{ "--columns": columns.length } as CSSProperties}
        >
          <caption id="matrix-caption" className="visually-hidden">
            {words.caption}
          </caption>
          <colgroup>
            <col className={styles.issueColumn} />
            <col className={styles.verdictColumn} />
            {columns.map(({ party }) => (
              <col key={party} className={styles.partyColumn} />
            ))}
          </colgroup>
          <GridHead part={part} links={links} words={words} />
          <Spacer height={above} columns={columns.length + 2} />
          <tbody>
            {shownRows.map(({ index, key }) => (
              <GridRowView
                key={key}
                measure={rowWindow.measureElement}
                row={rows[index] as GridRow}
                place={index}
                isFirstOfGroup={index === 0 || rows[index - 1]?.group !== rows[index]?.group}
                part={part}
                links={links}
                words={words}
                language={language}
                headlineOf={headlineOf}
                q={view.q}
              />
            ))}
          </tbody>
          <Spacer height={below} columns={columns.length + 2} />
        </table>
      </div>
      <CellAhead region={region} here={here} given={given} links={links} words={words} language={language} />
    </>
  );
}

/** Room for the rows that are out of sight. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className={styles.spacer}>
      <tr>
        <td colSpan={columns} style={{ blockSize: height }} />
      </tr>
    </tbody>
  );
}

export type HeadlineOf = (party: Key, issue: Key) => string | null;

/** From the page for what is first in sight, from the packed case for all of it; none where only marks are shown. */
function useHeadlines(
  { view, asOf }: GridContent,
  caseFile: CaseFile | null,
  first: Readonly<Record<string, string>>,
): HeadlineOf {
  return useMemo((): HeadlineOf => {
    if (view.density === "marks") return () => null;
    if (caseFile === null) return (party, issue) => first[`${party}~${issue}`] ?? "";
    const index = indexCase(caseFile);
    return (party, issue) => buildCell(index, party, issue, asOf).position?.headline ?? "";
  }, [view.density, caseFile, first, asOf]);
}

export type GridLinks = Pick<Links, "openCell" | "openWhy" | "issue" | "party">;
