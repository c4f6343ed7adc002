import { FieldFrame } from "../../_ui/form/field-frame";
import { TypedArea } from "../../_ui/form/typed-area";

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  language?: string | undefined;
}

export function LineField({ name, label, hint, language, list }: FieldProps & { list?: string }) {
  return (
    <FieldFrame name={name} label={label} hint={hint}>
      {(control, typed) => (
        <input {...control} type="text" autoComplete="off" defaultValue={typed} lang={language} list={list} />
      )}
    </FieldFrame>
  );
}

export function TextsField({ name, label, hint, language, rows }: FieldProps & { rows: number }) {
  return (
    <FieldFrame name={name} label={label} hint={hint}>
      {(control, typed) => (
        <TypedArea {...control} rows={rows} defaultValue={typed} lang={language} dir="auto" />
      )}
    </FieldFrame>
  );
}

interface ChoiceFieldProps extends FieldProps {
  choices: readonly { value: string; label: string }[];
}

export function ChoiceField({ name, label, hint, choices }: ChoiceFieldProps) {
  return (
    <FieldFrame name={name} label={label} hint={hint}>
      {(control, typed) => (
        <select {...control} defaultValue={typed}>
          {choices.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
