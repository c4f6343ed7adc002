import { useId } from "react";
import form from "../../_ui/form/form.module.css";

interface SelectFieldProps<Value extends string> {
  name?: string;
  label: string;
  value: Value;
  /** Value and word, in the order shown. */
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}

/** One of a few, each with its word. */
export function SelectField<Value extends string>({
  name,
  label,
  value,
  options,
  onChoose,
}: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={value} onChange={({ target }) => onChoose(target.value as Value)}>
        {options.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
