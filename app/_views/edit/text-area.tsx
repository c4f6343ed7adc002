import { useId, useState } from "react";
import { adminPosition as words } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import styles from "./position-editor.module.css";

interface TextAreaProps {
  label: string;
  value: string;
  most: number;
  language: string | undefined;
  onType: (text: string) => void;
}

/** A text that is saved while it is typed; near its limit it counts. */
export function TextArea({ label, value, most, language, onType }: TextAreaProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  // A space at the end is no change of what is saved, and must not vanish while somebody types on.
  const text = typed.trim() === value.trim() ? typed : value;
  const count = [...text].length;
  return (
    <div className={`${form.field} ${styles.area}`}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={most > 500 ? 3 : 2}
        lang={language}
        value={text}
        aria-describedby={count > most * 0.8 ? `${id}-count` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          onType(target.value.trim() === "" ? "" : target.value.replace(/\s+$/, ""));
        }}
      />
      {count > most * 0.8 ? (
        <p id={`${id}-count`} className={styles.hint} data-over={count > most ? "" : undefined}>
          {words.characters(count, most)}
        </p>
      ) : null}
    </div>
  );
}
