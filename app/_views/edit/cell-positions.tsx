import { useId, useState } from "react";
import { positionId } from "@/lib/domain/case-entities";
import type { Day, Position } from "@/lib/domain/case-file";
import { isPartialDate } from "@/lib/domain/day";
import { beginFrom } from "@/lib/domain/edit/position-edits";
import { formatDate, adminPosition as words } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import styles from "./position-editor.module.css";

interface CellPositionsProps {
  /** Earliest first. */
  positions: readonly Position[];
  shown: Position | null;
  /** What a new position begins with unless told. */
  day: Day;
  onShow: (id: string) => void;
  onBegin: (position: Position) => void;
}

/** The positions that the party has held on the issue, and the way to a later one. */
export function CellPositions({ positions, shown, day, onShow, onBegin }: CellPositionsProps) {
  const id = useId();
  const [from, setFrom] = useState<string>(day);
  const newest = positions.at(-1);
  if (shown === null || newest === undefined) return null;
  const begun = beginFrom(newest, from);
  const isTaken = isPartialDate(from) && positions.some((one) => positionId(one) === positionId(begun));
  return (
    <div className={styles.group}>
      {positions.length > 1 ? (
        <fieldset className={styles.positions}>
          <legend>{words.history}</legend>
          {positions.toReversed().map((one) => (
            <label key={positionId(one)}>
              <input
                type="radio"
                name={`${id}-shown`}
                checked={one === shown}
                onChange={() => onShow(positionId(one))}
              />{" "}
              {words.from(formatDate(one.from))}
              {one === newest ? ` (${words.newest})` : ""}
            </label>
          ))}
        </fieldset>
      ) : null}
      <form
        className={form.inline}
        onSubmit={(event) => {
          event.preventDefault();
          if (isPartialDate(from) && !isTaken) onBegin(begun);
        }}
      >
        <div className={form.field}>
          <label htmlFor={`${id}-from`}>{words.beginNew}</label>
          <input
            id={`${id}-from`}
            value={from}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setFrom(target.value.trim())}
          />
        </div>
        <button type="submit" className={form.button} disabled={!isPartialDate(from) || isTaken}>
          {words.begin}
        </button>
        <p id={`${id}-hint`} className={styles.hint}>
          {isTaken ? words.taken : isPartialDate(from) ? words.beginHint : words.noDate}
        </p>
      </form>
    </div>
  );
}
