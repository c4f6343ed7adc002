import { memo } from "react";
import { type Rung, readCode } from "@/lib/domain/grid";
import { formatNumber } from "@/lib/messages/number";
import ladder from "../ladder.module.css";
import { Marked } from "../marked";
import { describeCode, describeState } from "./describe-code";
import styles from "./grid.module.css";
import type { GridWords } from "./grid-words";

interface GridCellProps {
  code: string;
  words: GridWords;
  /** Null: not there yet, or not shown in this density. */
  headline: string | null;
  language: string | undefined;
  /** What the reader looks for: it is marked. */
  q: string | null;
}

/**
 * One cell of a large matrix; by ear the same as a sentence. Kept as it is while its code is: another filter changes
 * the address behind every cell, and what stands in none.
 */
export const GridCell = memo(function GridCell({ code, words, headline, language, q }: GridCellProps) {
  const cell = readCode(code);
  const state = describeState(cell, words);
  const hasRungs = cell.rungs.some(({ stance, lastSaid }) => stance !== null || lastSaid !== null);
  return (
    <>
      {state !== null && !(hasRungs && cell.state === "refused") ? (
        <span className={styles.state} aria-hidden="true">
          {state}
        </span>
      ) : null}
      {headline === null ? null : (
        <span className={styles.headline} lang={language} dir="auto">
          <Marked text={headline} q={q} />
        </span>
      )}
      <span className="visually-hidden">{describeCode(code, words)}</span>
      {hasRungs ? (
        <span className={`${ladder.ladder} ${styles.ladder}`} aria-hidden="true">
          {cell.rungs.map((rung, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an option has its place
            <RungMark key={place} rung={rung} number={place + 1} language={words.language} />
          ))}
        </span>
      ) : null}
    </>
  );
});

/** What a party says of one option, as a mark with its number. */
export function RungMark({ rung, number, language }: { rung: Rung; number: number; language: string }) {
  return (
    <span
      className={ladder.rung}
      data-stance={rung.stance ?? undefined}
      data-standing={rung.isStanding ? "" : undefined}
      data-said={rung.lastSaid ?? undefined}
      aria-hidden="true"
    >
      <b>{rung.stance === "red-line" ? "✕" : formatNumber(number, language)}</b>
    </span>
  );
}
