"use client";
import { useContext, useId } from "react";
import styles from "./form.module.css";
import { FormContext } from "./form-state";

/** What the control of a field takes on: who it is, and what is said of it. */
export interface ControlProps {
  id: string;
  name: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
}

interface FieldFrameProps {
  name: string;
  label: React.ReactNode;
  /** Beneath the label: what is wanted. */
  hint?: string | undefined;
  /** @param typed what stood there when the form was sent */
  children: (control: ControlProps, typed: string | undefined) => React.ReactNode;
}

/** A control with its label, what is wanted and what was wrong with it. */
export function FieldFrame({ name, label, hint, children }: FieldFrameProps) {
  const { faults, values } = useContext(FormContext);
  const id = useId();
  const fault = faults?.[name];
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children(
        {
          ...{ id, name, "aria-invalid": fault ? true : undefined },
          "aria-describedby": described === "" ? undefined : described,
        },
        values?.[name],
      )}
      {fault ? (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}
