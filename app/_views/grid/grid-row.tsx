import { memo } from "react";
import type { GridRow } from "@/lib/domain/grid";
import { formatNumber } from "@/lib/messages/number";
import { Marked } from "../marked";
import { cellAnchor, issueAnchor, whyAnchor } from "../matrix/anchors";
import { TermMark } from "../status-badge";
import styles from "./grid.module.css";
import { GridCell } from "./grid-cell";
import type { GridPart } from "./grid-head";
import { GridTally } from "./grid-tally";
import { type GridWords, statusTerm } from "./grid-words";
import type { GridLinks, HeadlineOf } from "./matrix-grid";

interface GridRowProps {
  measure: (element: HTMLElement | null) => void;
  row: GridRow;
  place: number;
  isFirstOfGroup: boolean;
  part: GridPart;
  links: GridLinks;
  words: GridWords;
  language: string | undefined;
  headlineOf: HeadlineOf;
  /** What the reader looks for: it is marked. */
  q: string | null;
}

export const GridRowView = memo(function GridRowView(props: GridRowProps) {
  const { measure, row, place, isFirstOfGroup, part, links, words, language, headlineOf, q } = props;
  const { columns, before, after } = part;
  return (
    <tr ref={measure} id={issueAnchor(row.issue)} data-index={place} aria-rowindex={place + 2}>
      <th scope="row" className={styles.issue} aria-colindex={1} lang={language}>
        {isFirstOfGroup && row.group !== undefined ? (
          <small className={styles.group}>{row.group}</small>
        ) : null}
        <a href={links.issue(row.issue)}>
          <Marked text={row.title} q={q} />
        </a>
      </th>
      <td className={styles.verdict} aria-colindex={2}>
        <GridVerdict row={row} links={links} words={words} language={language} />
      </td>
      {before > 0 ? <td colSpan={before} aria-hidden="true" /> : null}
      {columns.map(({ party, isBeside }, at) => {
        const code = row.cells[before + at] ?? "-";
        const isEmpty = code.length === 1;
        const content = (
          <GridCell
            code={code}
            words={words}
            language={language}
            headline={isEmpty ? null : headlineOf(party, row.issue)}
            q={q}
          />
        );
        return (
          <td
            key={party}
            className={styles.cell}
            aria-colindex={before + at + 3}
            data-code={isEmpty ? code : undefined}
            data-refused={code.startsWith("r") ? "" : undefined}
            data-red={/[RS]/.test(code) ? "" : undefined}
            data-beside={isBeside ? "" : undefined}
          >
            {isEmpty ? (
              <span className={styles.blank}>{content}</span>
            ) : (
              <a
                className={styles.open}
                id={cellAnchor(party, row.issue)}
                href={links.openCell(party, row.issue)}
              >
                {content}
                <span className="visually-hidden">: {words.open}</span>
              </a>
            )}
          </td>
        );
      })}
      {after > 0 ? <td colSpan={after} aria-hidden="true" /> : null}
    </tr>
  );
});

type GridVerdictProps = Pick<GridRowProps, "row" | "links" | "words" | "language">;

function GridVerdict({ row, links, words, language }: GridVerdictProps) {
  const { status, isConduct = false, final, thin, onRecord, counted, tally } = row;
  const write = (number: number) => formatNumber(number, words.language);
  const soFar = words.soFar.replace("#", write(onRecord)).replace("#", write(counted));
  return (
    <>
      <TermMark
        status={status}
        issue={{ about: isConduct ? "conduct" : "outcome" }}
        term={statusTerm(words, status, isConduct, onRecord)}
        provisional={!final}
        thin={thin}
        size="small"
      />{" "}
      {final ? null : <small>{soFar}</small>}{" "}
      <a id={whyAnchor(row.issue)} className={styles.why} href={links.openWhy(row.issue)}>
        {words.why}
        <span className="visually-hidden">
          {" "}
          <span lang={language}>{row.title}</span>
        </span>
      </a>
      <GridTally tally={tally} words={words} />
    </>
  );
}
