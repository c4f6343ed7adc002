import { type Rung, readCode } from "@/lib/domain/grid";
import ladder from "../ladder.module.css";
import { describeCode, describeState } from "./describe-code";
import styles from "./grid.module.css";
import type { GridWords } from "./grid-words";

interface GridCellProps {
  code: string;
  words: GridWords;
  /** Null: not there yet, or not shown in this density. */
  headline: string | null;
  language: string | undefined;
}

/** One cell of a large matrix; by ear the same as a sentence. */
export function GridCell({ code, words, headline, language }: GridCellProps) {
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
          {headline}
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
}

function RungMark({ rung, number, language }: { rung: Rung; number: number; language: string }) {
  return (
    <span
      className={ladder.rung}
      data-stance={rung.stance ?? undefined}
      data-standing={rung.isStanding ? "" : undefined}
      data-said={rung.lastSaid ?? undefined}
    >
      <b>{rung.stance === "red-line" ? "✕" : new Intl.NumberFormat(language).format(number)}</b>
    </span>
  );
}
