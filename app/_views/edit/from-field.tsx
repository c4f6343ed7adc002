import { useId, useState } from "react";
import { positionId } from "@/lib/domain/case-entities";
import type { Position } from "@/lib/domain/case-file";
import { isPartialDate } from "@/lib/domain/day";
import { beginFrom } from "@/lib/domain/edit/position-edits";
import { formatDate, adminPosition as words } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import styles from "./position-editor.module.css";

interface FromFieldProps {
  position: Position;
  /** All of the cell; without any, what is filled in begins one. */
  positions: readonly Position[];
  onChange: (position: Position) => void;
  onBegin: (position: Position) => void;
}

/**
 * The day is part of which position it is. Another one means a later position, or that the day was wrong: it is taken
 * when somebody has said which.
 */
export function FromField({ position, positions, onChange, onBegin }: FromFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? position.from;
  const moved = { ...position, from: text };
  const isOther = isPartialDate(text) && positionId(moved) !== positionId(position);
  const isTaken = isOther && positions.some((one) => positionId(one) === positionId(moved));
  const fault = !isPartialDate(text) ? words.noDate : isTaken ? words.taken : null;
  const asks = fault === null && isOther && positions.length > 0;
  const close = (act: () => void) => {
    setTyped(null);
    act();
  };
  const take = () => {
    if (fault !== null || asks) return;
    close(() => (text === position.from ? undefined : onChange(moved)));
  };
  return (
    <div className={form.field}>
      <label htmlFor={id}>{words.since}</label>
      <input
        id={id}
        value={text}
        aria-invalid={fault === null ? undefined : true}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setTyped(target.value.trim())}
        onBlur={take}
        onKeyDown={(event) => (event.key === "Enter" ? take() : undefined)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {fault ?? words.sinceHint}
      </p>
      {asks ? (
        <div className={styles.trouble} role="status">
          <p>{words.otherDay}</p>
          <button
            type="button"
            className={form.button}
            onClick={() => close(() => onBegin(beginFrom(position, text)))}
          >
            {words.isLater(formatDate(position.from))}
          </button>{" "}
          <button type="button" className={form.button} onClick={() => close(() => onChange(moved))}>
            {words.isMended(formatDate(position.from))}
          </button>{" "}
          <button type="button" className={form.button} data-tone="quiet" onClick={() => setTyped(null)}>
            {words.leaveDay}
          </button>
        </div>
      ) : null}
    </div>
  );
}
