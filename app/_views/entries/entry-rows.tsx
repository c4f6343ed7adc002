"use client";
import { useContext, useId, useRef } from "react";
import { readRows, writeRowCommand } from "@/lib/schemas/form-rows";
import { FormContext } from "../../_ui/form/form-state";
import { SubmitButton } from "../../_ui/form/submit-button";
import { DragHandle } from "./drag-rows";
import { type PartWords, SimpleField } from "./entry-fields";
import styles from "./entry-form.module.css";
import type { FieldView } from "./field-view";
import { useRowDrag } from "./use-row-drag";

interface EntryRowsProps {
  field: FieldView & { is: "rows" };
  words: PartWords;
}

/** The rows of a list within a thing. Their buttons send the form, which comes back with the rows arranged anew. */
export function EntryRows({ field, words }: EntryRowsProps) {
  const { values = {} } = useContext(FormContext);
  const rows = readRows(values, field.name);
  const move = useRef<HTMLButtonElement>(null);
  const drag = useRowDrag({
    rows: "fieldset[data-row]",
    onMove: (taken, onto) => {
      if (move.current === null) return;
      const [row, to] = [Number(taken.dataset.row), Number(onto.dataset.row)];
      move.current.value = writeRowCommand({ list: field.name, does: "move", row, to });
      move.current.click();
    },
  });
  return (
    <>
      <div className={styles.rows} {...drag}>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at a place: moving one changes what stands in two of them
          <EntryRow key={at} field={field} words={words} at={at} row={row} />
        ))}
      </div>
      <button ref={move} type="submit" name="do" hidden />
      <SubmitButton
        tone="plain"
        name="do"
        value={writeRowCommand({ list: field.name, does: "add", row: rows.length })}
      >
        {field.add}
      </SubmitButton>
    </>
  );
}

interface EntryRowProps extends EntryRowsProps {
  at: number;
  row: Readonly<Record<string, string>>;
}

function EntryRow({ field, words, at, row }: EntryRowProps) {
  const id = useId();
  const legend = `${field.row} ${at + 1}`;
  const command = (does: "up" | "down" | "remove") => ({
    ...{ name: "do", value: writeRowCommand({ list: field.name, does, row: at }) },
    ...({ tone: "quiet", label: `${words[does]}: ${legend}` } as const),
  });
  return (
    <fieldset className={styles.row} aria-labelledby={id} data-row={at}>
      <div className={styles.rowHead}>
        <DragHandle />
        <span id={id}>{legend}</span>
        <SubmitButton {...command("up")}>{words.up}</SubmitButton>
        <SubmitButton {...command("down")}>{words.down}</SubmitButton>
        <SubmitButton {...command("remove")}>{words.remove}</SubmitButton>
      </div>
      <div className={styles.rowFields}>
        {field.fields.map((inner) => (
          <SimpleField
            key={inner.name}
            field={inner}
            name={`${field.name}.${at}.${inner.name}`}
            words={words}
          />
        ))}
      </div>
      {field.hidden.map((name) => (
        <input key={name} type="hidden" name={`${field.name}.${at}.${name}`} value={row[name] ?? ""} />
      ))}
    </fieldset>
  );
}
