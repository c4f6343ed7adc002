import { useId, useState } from "react";
import { positionId } from "@/lib/domain/case-entities";
import type { Position } from "@/lib/domain/case-file";
import { isPartialDate } from "@/lib/domain/day";
import { adminPosition as words } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import styles from "./position-editor.module.css";

interface FromFieldProps {
  position: Position;
  positions: readonly Position[];
  onChange: (position: Position) => void;
}

/** The day is part of which position it is: it is taken when it is a whole date, on leaving the field. */
export function FromField({ position, positions, onChange }: FromFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? position.from;
  const isTaken =
    text !== position.from &&
    isPartialDate(text) &&
    positions.some(
      (one) => one !== position && positionId(one) === positionId({ ...position, from: text }),
    ) &&
    positionId({ ...position, from: text }) !== positionId(position);
  const fault = !isPartialDate(text) ? words.noDate : isTaken ? words.taken : null;
  const take = () => {
    if (fault === null && text !== position.from) onChange({ ...position, from: text });
    if (fault === null) setTyped(null);
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
    </div>
  );
}
