"use client";
// The panel of a cell, from the moment it is pressed: what the browser knows already. The server's panel, with the words
// and their sources, takes its place as soon as it is there.
import { type RefObject, useLayoutEffect, useState } from "react";
import { buildCell } from "@/lib/domain/as-of";
import type { CaseFile, Day } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { readCode, writeCode } from "@/lib/domain/grid";
import type { Links } from "@/lib/domain/links";
import type { CellAddress } from "@/lib/domain/view-state";
import { formatNumber } from "@/lib/messages/number";
import { cellAnchor } from "../matrix/anchors";
import { Panel } from "../matrix/panel";
import styles from "../matrix/panel-content.module.css";
import { onViewChange } from "../matrix/view-change";
import type { GridContent } from "./compute-here";
import { describeState } from "./describe-code";
import { RungMark } from "./grid-cell";
import type { GridWords } from "./grid-words";
import type { CaseHere } from "./use-packed-case";

interface CellAheadProps {
  region: RefObject<HTMLElement | null>;
  here: CaseHere | null;
  /** What the server has said last. */
  given: GridContent;
  links: Pick<Links, "closeCell">;
  words: GridWords;
  language: string | undefined;
}

export function CellAhead({ region, here, given, links, words, language }: CellAheadProps) {
  const [opened, setOpened] = useState<{ cell: CellAddress; given: GridContent } | null>(null);

  useLayoutEffect(() => {
    const element = region.current;
    if (element === null || here === null) return;
    return onViewChange(element, (href) => {
      const cell = here.rules.findOpened(here.caseFile, href, window.location.pathname, given.view);
      setOpened(cell && { cell, given });
    });
  }, [region, here, given]);

  // The server has answered: its own panel stands in the page.
  if (opened?.given !== given || here === null) return null;
  const { party, issue } = opened.cell;
  return (
    <Panel
      key={`${party}~${issue}`}
      labelledBy="cell-ahead"
      closeWord={words.panel.close}
      closeHref={`${links.closeCell()}#${encodeURIComponent(cellAnchor(party, issue))}`}
      onLeave={() => setOpened(null)}
    >
      <Known
        address={opened.cell}
        caseFile={here.caseFile}
        day={given.asOf}
        words={words}
        language={language}
      />
    </Panel>
  );
}

interface KnownProps {
  address: CellAddress;
  caseFile: CaseFile;
  day: Day;
  words: GridWords;
  language: string | undefined;
}

/** What a packed case knows of a cell. */
function Known({ address, caseFile, day, words, language }: KnownProps) {
  const index = indexCase(caseFile);
  const issue = index.issues.get(address.issue);
  if (issue === undefined) return null;
  const cell = buildCell(index, address.party, address.issue, day);
  const code = readCode(writeCode(cell, issue));
  const state = describeState(code, words);
  return (
    <>
      <header className={styles.header}>
        <h2 id="cell-ahead">
          {index.parties.get(address.party)?.shortName} {words.panel.on}{" "}
          <span lang={language}>{issue.title}</span>
        </h2>
      </header>
      {state === null ? null : <p className={styles.state}>{state}</p>}
      {cell.position?.headline === undefined ? null : (
        <p className={styles.headline} lang={language} dir="auto">
          {cell.position.headline}
        </p>
      )}
      <ol className={styles.stances}>
        {code.rungs.map((rung, place) => (
          <li key={issue.options[place]?.key}>
            <RungMark rung={rung} number={place + 1} language={words.language} />
            <span>
              <span className={styles.option} lang={language}>
                {formatNumber(place + 1, words.language)} {issue.options[place]?.label}
              </span>
              : <b>{rung.stance === null ? words.notStated : words.stanceTerms[rung.stance]}</b>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.small} role="status">
        {words.following}
      </p>
    </>
  );
}
