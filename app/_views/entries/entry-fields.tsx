"use client";
import { useContext } from "react";
import { FieldFrame } from "../../_ui/form/field-frame";
import formStyles from "../../_ui/form/form.module.css";
import { FormContext } from "../../_ui/form/form-state";
import { TypedArea } from "../../_ui/form/typed-area";
import styles from "./entry-form.module.css";
import { EntryRows } from "./entry-rows";
import type { Choice, FieldView, SimpleView } from "./field-view";

/** What the parts of a form say besides the words of its fields. */
export interface PartWords {
  optional: string;
  up: string;
  down: string;
  remove: string;
}

interface EntryFieldsProps {
  fields: readonly FieldView[];
  words: PartWords;
}

export function EntryFields({ fields, words }: EntryFieldsProps) {
  return fields.map((field) => <OneField key={field.name} field={field} words={words} />);
}

function OneField({ field, words }: { field: FieldView; words: PartWords }) {
  switch (field.is) {
    case "group":
      return (
        <fieldset className={styles.group}>
          <Legend field={field} words={words} />
          {field.fields.map((inner) => (
            <SimpleField
              key={inner.name}
              // Of a group that may be left out, all fields may.
              field={{ ...inner, required: inner.required && field.required }}
              name={`${field.name}.${inner.name}`}
              words={words}
              isWithinOptional={!field.required}
            />
          ))}
        </fieldset>
      );
    case "rows":
      return (
        <fieldset className={styles.group}>
          <Legend field={field} words={words} />
          <EntryRows field={field} words={words} />
        </fieldset>
      );
    case "references":
      return <ManyField field={field} words={words} />;
    case "lines":
    case "points":
      return (
        <FieldFrame name={field.name} label={<LabelText field={field} words={words} />} hint={field.hint}>
          {(control, typed) => (
            <TypedArea {...control} rows={field.is === "points" ? 8 : 3} defaultValue={typed} dir="auto" />
          )}
        </FieldFrame>
      );
    default:
      return <SimpleField field={field} name={field.name} words={words} />;
  }
}

function Legend({ field, words }: { field: FieldView; words: PartWords }) {
  const { faults } = useContext(FormContext);
  const fault = faults?.[field.name];
  return (
    <>
      <legend>
        <LabelText field={field} words={words} />
      </legend>
      {field.hint ? <p className={formStyles.hint}>{field.hint}</p> : null}
      {fault ? <p className={formStyles.fault}>{fault}</p> : null}
    </>
  );
}

function LabelText({ field, words }: { field: { label: string; required: boolean }; words: PartWords }) {
  return field.required ? (
    field.label
  ) : (
    <>
      {field.label} <small className={styles.optional}>({words.optional})</small>
    </>
  );
}

interface SimpleFieldProps {
  field: SimpleView;
  /** Of the control: `options.2.label`. */
  name: string;
  words: PartWords;
  /** What holds the field says already that it may be left out. */
  isWithinOptional?: boolean;
}

export function SimpleField({ field, name, words, isWithinOptional = false }: SimpleFieldProps) {
  const label = isWithinOptional ? field.label : <LabelText field={field} words={words} />;
  return (
    <FieldFrame name={name} label={label} hint={field.hint}>
      {(control, typed = "") => {
        switch (field.is) {
          case "choice":
            return (
              // React does not bring the choice of a select up to date by itself: with another one it is another select.
              <select key={typed} {...control} defaultValue={typed}>
                <option value="">{field.none}</option>
                <UnknownChoice value={typed} choices={field.choices} />
                {field.choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </select>
            );
          case "prose":
            return <TypedArea {...control} rows={2} defaultValue={typed} dir="auto" />;
          default:
            return (
              <input
                {...control}
                type="text"
                inputMode={field.is === "number" ? "decimal" : undefined}
                className={field.is === "line" ? undefined : styles.short}
                defaultValue={typed}
                autoComplete="off"
                dir="auto"
              />
            );
        }
      }}
    </FieldFrame>
  );
}

/** What is chosen stays chosen where the choice is gone: saving then says what is wrong. */
function UnknownChoice({ value, choices }: { value: string; choices: readonly Choice[] }) {
  if (value === "" || choices.some((choice) => choice.value === value)) return null;
  return <option value={value}>{value}</option>;
}

/** What is ticked stands first, in its own order, which is the order in which it is saved. */
function ManyField({ field, words }: { field: FieldView & { is: "references" }; words: PartWords }) {
  const { values } = useContext(FormContext);
  const typed = values?.[field.name] ?? "";
  const chosen = typed === "" ? [] : typed.split("\n");
  const labels = new Map(field.choices.map(({ value, label }) => [value, label]));
  const rest = field.choices.map(({ value }) => value).filter((value) => !chosen.includes(value));
  return (
    <fieldset className={styles.group}>
      <Legend field={field} words={words} />
      <div className={styles.ticks} key={typed}>
        {[...chosen, ...rest].map((value) => (
          <label key={value}>
            <input type="checkbox" name={field.name} value={value} defaultChecked={chosen.includes(value)} />
            <span dir="auto">{labels.get(value) ?? value}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
