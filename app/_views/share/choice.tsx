"use client";
import { useId } from "react";
import styles from "./share-form.module.css";

interface ChoicesProps {
  legend: string;
  /** Beside one another as two halves, each with a line beneath it. */
  wide?: boolean;
  children: React.ReactNode;
}

/** A question and its answers. */
export function Choices({ legend, wide = false, children }: ChoicesProps) {
  return (
    <fieldset className={styles.choices} data-wide={wide || undefined}>
      <legend>{legend}</legend>
      <div className={styles.answers}>{children}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  kind?: "radio" | "checkbox";
  name: string;
  value: string;
  label: string;
  hint?: string;
  isChosen: boolean;
  /** Asked only of whoever chooses it. */
  children?: React.ReactNode;
}

/** One answer. What belongs to it comes into sight with it, by style alone. */
export function Choice({ kind = "radio", name, value, label, hint, isChosen, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label className={styles.chip} htmlFor={id}>
        <input
          id={id}
          type={kind}
          name={name}
          value={value}
          defaultChecked={isChosen}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        />
        <span>{label}</span>
        {hint === undefined ? null : <small id={`${id}-hint`}>{hint}</small>}
      </label>
      {children === undefined ? null : <div className={styles.further}>{children}</div>}
    </div>
  );
}
