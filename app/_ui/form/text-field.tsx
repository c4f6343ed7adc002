"use client";
import { useContext, useId } from "react";
import styles from "./form.module.css";
import { FormContext } from "./form-state";

interface TextFieldProps {
  name: string;
  label: string;
  /** Beneath the label: what is wanted. */
  hint?: string;
  type?: "text" | "email" | "password";
  autoComplete: string;
  value?: string;
  required?: boolean;
  inputMode?: "text" | "numeric";
  /** A text of several lines, with room for so many. */
  rows?: number;
}

/** A line of text with its label, what is wanted and what was wrong with it. */
export function TextField({
  name,
  label,
  hint,
  type = "text",
  value,
  required = true,
  rows,
  ...rest
}: TextFieldProps) {
  const { faults, values } = useContext(FormContext);
  const id = useId();
  const fault = faults?.[name];
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  const shared = {
    ...{ id, name, required },
    defaultValue: values?.[name] ?? value,
    "aria-invalid": fault ? true : undefined,
    "aria-describedby": described === "" ? undefined : described,
    autoCapitalize: "none",
    spellCheck: rows !== undefined,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {rows === undefined ? (
        <input {...rest} {...shared} type={type} />
      ) : (
        <textarea {...rest} {...shared} rows={rows} />
      )}
      {fault ? (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}
