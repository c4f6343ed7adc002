"use client";
import { useEffect, useId, useRef } from "react";
import { adminDesk } from "@/lib/messages/en/ui/admin-desk";
import { ActionForm } from "../../_ui/form/action-form";
import formStyles from "../../_ui/form/form.module.css";
import { SelectField } from "../../_ui/form/select-field";
import styles from "./desk.module.css";
import { attachAction } from "./desk-actions";

const words = adminDesk.position;

interface AttachFormProps {
  hidden: Readonly<Record<string, string>>;
  label: string;
  headline: string | undefined;
  language: string | undefined;
  relations: readonly { value: string; label: string }[];
  /** One begins here. */
  isFirst: boolean;
}

/** Puts the statement beneath a position that there is. */
export function AttachForm({ hidden, label, headline, language, relations, isFirst }: AttachFormProps) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (isFirst) button.current?.focus();
  }, [isFirst]);
  return (
    <div className={styles.position}>
      <p id={id} lang={language}>
        {headline}
      </p>
      <ActionForm action={attachAction} label={label} inline>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button
          ref={button}
          type="submit"
          className={formStyles.button}
          data-tone={isFirst ? "main" : "plain"}
          aria-describedby={id}
        >
          {label}
        </button>
        <SelectField name="relation" label={words.relation} choices={relations} value="supports" />
      </ActionForm>
    </div>
  );
}
