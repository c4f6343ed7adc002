"use client";
import { useActionState, useEffect, useRef } from "react";
import styles from "./form.module.css";
import { type FormAction, FormContext, NOT_SENT } from "./form-state";
import { TypedOffers } from "./typed-offers";
import { useTakenBack } from "./use-typed";

interface ActionFormProps {
  action: FormAction;
  children: React.ReactNode;
  /** One line of small fields, and not one beneath the other. */
  inline?: boolean;
  /** As wide as there is room: it holds more than fields. */
  wide?: boolean;
  label?: string;
  /** Which form it is, and those of its texts that the browser keeps until they are saved. */
  keep?: { name: string; fields: readonly string[] };
}

/** A form that an action answers in words, with or without JavaScript. */
export function ActionForm({ action, children, inline = false, wide = false, label, keep }: ActionFormProps) {
  const [state, send] = useActionState(action, NOT_SENT);
  const form = useRef<HTMLFormElement>(null);
  const { back, onTake } = useTakenBack(state);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What one was in is made anew by the answer: by keyboard one goes on from the answer.
    if (state !== NOT_SENT && document.activeElement === document.body) answer.current?.focus();
  }, [state]);
  return (
    <form
      ref={form}
      action={send}
      className={inline ? styles.inline : styles.form}
      data-wide={wide || undefined}
      aria-label={label}
    >
      {/* Always there, or a screen reader would not say what appears in it. */}
      <div
        ref={answer}
        role={state.ok ? "status" : "alert"}
        className={styles.answer}
        data-ok={state.ok}
        tabIndex={-1}
      >
        {state.message}
        {state.link === undefined ? null : <code className={styles.link}>{state.link}</code>}
      </div>
      {keep === undefined ? null : (
        <TypedOffers {...{ form, state, onTake }} name={keep.name} only={keep.fields} />
      )}
      <FormContext
        // Fields that show what was taken back are made anew.
        key={back === null ? "" : JSON.stringify(back.values)}
        value={back === null ? state : { ...state, values: { ...state.values, ...back.values } }}
      >
        {children}
      </FormContext>
    </form>
  );
}
