"use client";
import { useActionState, useEffect, useRef } from "react";
import { AGENDAS } from "@/lib/domain/vocabulary";
import { adminDesk } from "@/lib/messages/en/ui/admin-desk";
import { adminPosition } from "@/lib/messages/en/ui/admin-position";
import formStyles from "../../_ui/form/form.module.css";
import { FormContext, NOT_SENT } from "../../_ui/form/form-state";
import { SubmitButton } from "../../_ui/form/submit-button";
import { ChoiceField, LineField } from "../position/plain-fields";
import styles from "./desk.module.css";
import { beginPositionAction } from "./desk-actions";

const words = adminDesk.position;

type Choices = readonly { value: string; label: string }[];

interface BeginFormProps {
  hidden: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
  options: readonly { key: string; name: string }[];
  choices: Readonly<Record<"stance" | "basis" | "confidence", Choices>>;
  language: string | undefined;
  /** One begins here. */
  isFirst: boolean;
}

/** A position that begins with the statement; the rest of its fields are on its page. */
export function BeginForm({ hidden, values, options, choices, language, isFirst }: BeginFormProps) {
  const [state, send] = useActionState(beginPositionAction, NOT_SENT);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLInputElement>('[name="headline"]');
    if (!isFirst || !first) return;
    first.focus();
    first.select();
  }, [isFirst]);
  return (
    <form ref={form} action={send} className={styles.position} aria-label={words.begin}>
      <h3>{words.begin}</h3>
      {/* What Enter in a field presses. */}
      <button type="submit" hidden />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div role={state.ok ? "status" : "alert"} className={formStyles.answer} data-ok={state.ok}>
        {state.message}
      </div>
      <FormContext value={{ ...state, values: { ...values, ...state.values } }}>
        <LineField name="headline" label={words.headline} hint={words.headlineHint} language={language} />
        {options.map(({ key, name }) => (
          <ChoiceField key={key} name={`stance.${key}`} label={name} choices={choices.stance} />
        ))}
        <div className={styles.row}>
          <LineField name="from" label={adminPosition.since} />
          <ChoiceField
            name="agenda"
            label={adminPosition.agenda}
            choices={AGENDAS.map((one) => ({ value: one, label: adminPosition.agendas[one] }))}
          />
          <ChoiceField name="basis" label={adminPosition.basis} choices={choices.basis} />
          <ChoiceField name="confidence" label={adminPosition.confidence} choices={choices.confidence} />
        </div>
      </FormContext>
      <div>
        <SubmitButton tone={isFirst ? "main" : "plain"}>{words.save}</SubmitButton>
      </div>
    </form>
  );
}
