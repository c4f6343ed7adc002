"use client";
import { useActionState } from "react";
import styles from "./form.module.css";
import { type FormAction, FormContext, NOT_SENT } from "./form-state";

interface ActionFormProps {
  action: FormAction;
  children: React.ReactNode;
  /** One line of small fields, and not one beneath the other. */
  inline?: boolean;
  /** As wide as there is room: it holds more than fields. */
  wide?: boolean;
  label?: string;
}

/** A form that an action answers in words, with or without JavaScript. */
export function ActionForm({ action, children, inline = false, wide = false, label }: ActionFormProps) {
  const [state, send] = useActionState(action, NOT_SENT);
  return (
    <form
      action={send}
      className={inline ? styles.inline : styles.form}
      data-wide={wide || undefined}
      aria-label={label}
    >
      {/* Always there, or a screen reader would not say what appears in it. */}
      <div role={state.ok ? "status" : "alert"} className={styles.answer} data-ok={state.ok}>
        {state.message}
        {state.link === undefined ? null : <code className={styles.link}>{state.link}</code>}
      </div>
      <FormContext value={state}>{children}</FormContext>
    </form>
  );
}
