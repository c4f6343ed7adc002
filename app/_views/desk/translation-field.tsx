import { useId } from "react";
import { adminDesk } from "@/lib/messages/en/ui/admin-desk";
import formStyles from "../../_ui/form/form.module.css";
import { TypedArea } from "../../_ui/form/typed-area";

const words = adminDesk.statement;

interface TranslationFieldProps {
  value: string;
  /** Of the case. */
  language: string | undefined;
  fault: string | undefined;
  onType: (text: string) => void;
}

/** The words of an article in another language, in that of the case. */
export function TranslationField({ value, language, fault, onType }: TranslationFieldProps) {
  const id = useId();
  return (
    <div className={formStyles.field}>
      <label htmlFor={id}>{words.translation}</label>
      <p id={`${id}-hint`} className={formStyles.hint}>
        {words.translationHint}
      </p>
      <TypedArea
        id={id}
        name="translation"
        rows={3}
        dir="auto"
        lang={language}
        value={value}
        aria-describedby={fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
        aria-invalid={fault ? true : undefined}
        onChange={({ target }) => onType(target.value)}
      />
      {fault ? (
        <p id={`${id}-fault`} className={formStyles.fault}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}
