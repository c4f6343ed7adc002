import type { Key } from "@/lib/domain/case-file";
import type { ViewState } from "@/lib/domain/view-state";
import styles from "./controls.module.css";

interface TicksProps {
  name: keyof ViewState;
  legend: string;
  entries: readonly { value: Key; word: string; count?: number | undefined }[];
  /** Of the words, where they are the case file's. */
  lang?: string | undefined;
  ticked: readonly Key[];
  /** What is counted, as one says it of so many. */
  counted?: (count: number) => string;
}

/** Answers of which several can be taken, each with how many issues it would show where that is counted. */
export function Ticks({ name, legend, entries, ticked, lang, counted }: TicksProps) {
  if (entries.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {entries.map(({ value, word, count }) => (
        <label key={value} lang={lang}>
          <input type="checkbox" name={name} value={value} defaultChecked={ticked.includes(value)} /> {word}
          {count === undefined || counted === undefined ? null : (
            <small className={styles.number} data-none={count === 0 ? "" : undefined}>
              {" "}
              {count}
              <span className="visually-hidden"> {counted(count)}</span>
            </small>
          )}
        </label>
      ))}
    </fieldset>
  );
}
