"use client";
import { useActionState, useEffect, useRef } from "react";
import formStyles from "../../_ui/form/form.module.css";
import { FormContext } from "../../_ui/form/form-state";
import { SubmitButton } from "../../_ui/form/submit-button";
import { TypedOffers } from "../../_ui/form/typed-offers";
import { useTakenBack } from "../../_ui/form/use-typed";
import { type DifferenceWords, EntryDifferences } from "./entry-differences";
import { EntryFields, type PartWords, SimpleField } from "./entry-fields";
import styles from "./entry-form.module.css";
import type { EntryFormAction, EntryFormState } from "./entry-form-state";
import type { FieldView, SimpleView } from "./field-view";

interface EntryFormProps {
  action: EntryFormAction;
  fields: readonly FieldView[];
  /** What stands in the fields at first. */
  values: Readonly<Record<string, string>>;
  /** Which thing it is: sent along unseen. */
  about: Readonly<Record<"slug" | "of" | "id" | "basedOn" | "saveId", string>>;
  /** Of something new: where its key can be chosen. */
  keyField: SimpleView | null;
  label: string;
  /** Confirms the save before; the next answer takes its place. */
  done: React.ReactNode;
  words: PartWords & DifferenceWords & { save: string; saveDepends: string };
}

const NOT_SENT: EntryFormState = { ok: true, message: "", turn: 0 };

/** The form of one thing. Whatever keeps it from being saved, what was typed still stands in it. */
export function EntryForm({ action, fields, values, about, keyField, label, done, words }: EntryFormProps) {
  const [state, send] = useActionState(action, NOT_SENT);
  const form = useRef<HTMLFormElement>(null);
  const { focus, turn } = state;
  const { back, onTake } = useTakenBack(state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer may ask for the same focus again
  useEffect(() => {
    if (focus === undefined) return;
    for (const control of form.current?.elements ?? []) {
      const isMeant =
        control.getAttribute("name") === focus || (control as HTMLButtonElement).value === focus;
      if (isMeant && control instanceof HTMLElement) return control.focus();
    }
  }, [focus, turn]);
  const hidden = {
    ...about,
    ...(state.basedOn !== undefined && { basedOn: state.basedOn }),
    ...(state.saveId !== undefined && { saveId: state.saveId }),
    // Of a version that somebody has changed since, saving it says so and shows both.
    ...(back !== null && { basedOn: back.basedOn }),
  };
  return (
    <>
      {turn === 0 ? done : null}
      <form ref={form} action={send} className={styles.form} aria-label={label}>
        {/* What Enter in a field presses: the first button of a form. */}
        <button type="submit" name="do" value="save" hidden />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div role={state.ok ? "status" : "alert"} className={formStyles.answer} data-ok={state.ok}>
          {state.message}
        </div>
        {state.depends === undefined ? null : (
          <div className={styles.depends}>
            <ul>
              {state.depends.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <SubmitButton tone="plain" name="do" value="save with">
              {words.saveDepends}
            </SubmitButton>
          </div>
        )}
        {state.differences === undefined ? null : (
          <EntryDifferences differences={state.differences} words={words} />
        )}
        <TypedOffers
          {...{ form, state, basedOn: hidden.basedOn, onTake }}
          name={[about.slug, about.of, about.id].join(" ")}
        />
        <FormContext
          // Fields that show what was taken back are made anew.
          key={back === null ? "" : JSON.stringify(back.values)}
          value={{ ...state, values: { ...(back?.values ?? state.values ?? values) } }}
        >
          <EntryFields fields={fields} words={words} />
          {keyField === null ? null : <SimpleField field={keyField} name="key" words={words} />}
        </FormContext>
        <SubmitButton name="do" value="save">
          {words.save}
        </SubmitButton>
      </form>
    </>
  );
}
