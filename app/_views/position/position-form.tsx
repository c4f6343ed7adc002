"use client";
import { useActionState, useRef } from "react";
import { AGENDAS } from "@/lib/domain/vocabulary";
import { adminPosition as words } from "@/lib/messages/en/ui/admin-position";
import { countEvidenceRows } from "@/lib/schemas/position-form";
import formStyles from "../../_ui/form/form.module.css";
import { FormContext } from "../../_ui/form/form-state";
import { SubmitButton } from "../../_ui/form/submit-button";
import { TypedOffers } from "../../_ui/form/typed-offers";
import { useTakenBack } from "../../_ui/form/use-typed";
import styles from "../entries/entry-form.module.css";
import { DayChoice } from "./day-choice";
import { ChoiceField, LineField, TextsField } from "./plain-fields";
import type { PositionFormState } from "./position-form-state";

const plain = words.plain;
const PRIORITIES = ["5", "4", "3", "2", "1"];

type Choices = readonly { value: string; label: string }[];

interface PositionFormProps {
  action: (before: PositionFormState, form: FormData) => Promise<PositionFormState>;
  label: string;
  about: Readonly<Record<"slug" | "party" | "issue" | "was" | "basedOn" | "saveId", string>>;
  values: Readonly<Record<string, string>>;
  /** With their numbers before their names. */
  options: readonly { key: string; name: string }[];
  /** In the words of the domain, which come from the server: they are a catalogue, and stay there. */
  choices: Readonly<Record<"stance" | "basis" | "confidence" | "relation", Choices>>;
  statements: readonly { key: string; text: string }[];
  language: string | undefined;
  isNew: boolean;
  /** In words: from when on the position counts as it is saved. */
  date: string;
}

/** All of a position as one form that is sent when it is filled in, with or without JavaScript. */
export function PositionForm(props: PositionFormProps) {
  const { action, label, about, values, options, choices, statements, language, isNew, date } = props;
  const [state, send] = useActionState(action, { ok: true, message: "", turn: 0 });
  const form = useRef<HTMLFormElement>(null);
  const { back, onTake } = useTakenBack(state);
  const shown = { ...(back?.values ?? state.values ?? values) };
  const hidden = {
    ...about,
    ...(state.basedOn !== undefined && { basedOn: state.basedOn }),
    ...(back !== null && { basedOn: back.basedOn }),
  };
  return (
    <form ref={form} action={send} className={styles.form} aria-label={label}>
      {/* What Enter in a field presses: the first button of a form. */}
      <button type="submit" name="do" value="save" hidden />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div role={state.ok ? "status" : "alert"} className={formStyles.answer} data-ok={state.ok}>
        {state.message}
      </div>
      <TypedOffers
        {...{ form, state, basedOn: hidden.basedOn, onTake }}
        name={[about.slug, about.was || `${about.party}~${about.issue}`].join(" position ")}
      />
      <FormContext
        key={back === null ? state.turn : `${state.turn} ${JSON.stringify(back.values)}`}
        value={{ ...state, values: shown }}
      >
        <TextsField name="headline" label={words.headline} rows={2} language={language} />
        <LineField name="from" label={words.since} hint={words.sinceHint} />
        {isNew ? null : <DayChoice date={date} />}
        <ChoiceField
          name="agenda"
          label={words.agenda}
          hint={plain.silentHint}
          choices={AGENDAS.map((one) => ({ value: one, label: words.agendas[one] }))}
        />
        {options.map(({ key, name }) => (
          <fieldset key={key} className={styles.group}>
            <legend lang={language}>{name}</legend>
            <ChoiceField name={`stance.${key}`} label={plain.stance(name)} choices={choices.stance} />
            <details
              open={
                shown[`stance.${key}`] === "conditional" ||
                state.faults?.[`if.${key}`] !== undefined ||
                state.faults?.[`requires.${key}`] !== undefined ||
                undefined
              }
            >
              <summary>{words.condition(name)}</summary>
              <TextsField name={`if.${key}`} label={words.condition(name)} rows={2} language={language} />
              <TextsField
                name={`requires.${key}`}
                label={words.requires}
                hint={plain.requiresHint}
                rows={2}
              />
            </details>
          </fieldset>
        ))}
        <LineField name="redLine" label={words.redLine} hint={plain.redLineHint} language={language} />
        <ChoiceField name="basis" label={words.basis} choices={choices.basis} />
        <ChoiceField name="confidence" label={words.confidence} choices={choices.confidence} />
        <ChoiceField
          name="priority"
          label={words.priority}
          choices={[
            { value: "", label: words.noPriority },
            ...PRIORITIES.map((one) => ({ value: one, label: one })),
          ]}
        />
        <TextsField name="note" label={words.note} rows={3} language={language} />
        <datalist id="position-statements">
          {statements.map(({ key, text }) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </datalist>
        {Array.from({ length: countEvidenceRows(shown) }, (_, at) => (
          <EvidenceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at a place
            key={at}
            at={at}
            text={statements.find(({ key }) => key === shown[`evidence.${at}.statement`])?.text}
            relations={choices.relation}
            language={language}
          />
        ))}
      </FormContext>
      <p>
        <SubmitButton name="do" value="save">
          {plain.save}
        </SubmitButton>{" "}
        {isNew ? null : (
          <SubmitButton tone="plain" name="do" value="take away">
            {plain.remove}
          </SubmitButton>
        )}
      </p>
    </form>
  );
}

interface EvidenceRowProps {
  at: number;
  /** What the statement says, where one is named. */
  text: string | undefined;
  relations: Choices;
  language: string | undefined;
}

function EvidenceRow({ at, text, relations, language }: EvidenceRowProps) {
  const name = `evidence.${at}`;
  return (
    <fieldset className={styles.group}>
      <legend>{plain.statement(at + 1)}</legend>
      {text === undefined ? null : <blockquote lang={language}>{text}</blockquote>}
      <LineField
        name={`${name}.statement`}
        label={plain.statementKey}
        hint={plain.statementHint}
        list="position-statements"
      />
      <ChoiceField name={`${name}.relation`} label={words.relation} choices={relations} />
      <LineField name={`${name}.options`} label={words.about} hint={plain.aboutHint} />
    </fieldset>
  );
}
