"use client";
import { useContext, useId } from "react";
import { adminPosition } from "@/lib/messages/en/ui/admin-position";
import { DAY_FIELD, type DayMeaning } from "@/lib/schemas/position-form";
import formStyles from "../../_ui/form/form.module.css";
import { FormContext } from "../../_ui/form/form-state";
import styles from "../entries/entry-form.module.css";

const words = adminPosition.plain.day;
const MEANINGS: readonly DayMeaning[] = ["later", "mended"];

/** What it means that somebody typed another day: the party said something else, or the day was wrong. */
export function DayChoice({ date }: { date: string }) {
  const { faults, values } = useContext(FormContext);
  const id = useId();
  const fault = faults?.[DAY_FIELD];
  return (
    <fieldset className={styles.group} aria-describedby={fault === undefined ? undefined : id}>
      <legend>{words.legend}</legend>
      {fault === undefined ? null : (
        <p id={id} className={formStyles.fault}>
          {fault}
        </p>
      )}
      <div className={styles.ticks}>
        {MEANINGS.map((meaning) => (
          <label key={meaning}>
            <input
              type="radio"
              name={DAY_FIELD}
              value={meaning}
              defaultChecked={values?.[DAY_FIELD] === meaning}
            />
            <span>{words[meaning](date)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
