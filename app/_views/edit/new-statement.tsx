import { useId, useState } from "react";
import type { Key, PartialDate, Source } from "@/lib/domain/case-file";
import { isPartialDate } from "@/lib/domain/day";
import type { StatementForm } from "@/lib/domain/edit/new-statement";
import { STATEMENT_KINDS } from "@/lib/domain/vocabulary";
import { adminPosition, statementKinds } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import styles from "./position-editor.module.css";
import { SelectField } from "./select-field";

const words = adminPosition.newStatement;

interface NewStatementProps {
  party: Key;
  /** Of the position: what it rests on was mostly said on that day. */
  from: PartialDate;
  sources: readonly Source[];
  onWrite: (written: StatementForm) => void;
  onClose: () => void;
}

/** A statement, with its source where that is new too. What is wrong with it otherwise the server says, in the editor. */
export function NewStatement({ party, from, sources, onWrite, onClose }: NewStatementProps) {
  const title = useId();
  const [written, setWritten] = useState<StatementForm>({
    ...{ party, kind: "quote", date: from, text: "", speaker: "", source: null },
    newSource: { title: "", url: "", publisher: "" },
  });
  const set = (change: Partial<StatementForm>) => setWritten((now) => ({ ...now, ...change }));
  const setSource = (change: Partial<StatementForm["newSource"]>) =>
    set({ newSource: { ...written.newSource, ...change } });
  const { newSource, source } = written;
  return (
    <form
      className={styles.choice}
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onWrite(written);
      }}
    >
      <h4 id={title}>{words.title}</h4>
      <div className={styles.row}>
        <SelectField
          label={words.kind}
          value={written.kind}
          options={STATEMENT_KINDS.map((one) => [one, statementKinds[one].word] as const)}
          onChoose={(kind) => set({ kind })}
        />
        <Line label={words.date} value={written.date} onType={(date) => set({ date: date.trim() })} />
      </div>
      <Line label={words.text} value={written.text} onType={(text) => set({ text })} isFirst />
      <Line label={words.speaker} value={written.speaker} onType={(speaker) => set({ speaker })} isOptional />
      <SelectField
        label={words.source}
        value={source ?? ""}
        options={[["", words.otherSource], ...sources.map((one) => [one.key, one.title] as const)]}
        onChoose={(key) => set({ source: key === "" ? null : key })}
      />
      {source === null ? (
        <>
          <Line label={words.sourceTitle} value={newSource.title} onType={(of) => setSource({ title: of })} />
          <Line label={words.url} value={newSource.url} type="url" onType={(url) => setSource({ url })} />
          <Line
            label={words.publisher}
            value={newSource.publisher}
            onType={(publisher) => setSource({ publisher })}
            isOptional
          />
        </>
      ) : null}
      {isPartialDate(written.date) ? null : <p className={styles.hint}>{adminPosition.noDate}</p>}
      <div className={styles.buttons}>
        <button
          type="submit"
          className={form.button}
          data-tone="main"
          disabled={!isPartialDate(written.date)}
        >
          {words.add}
        </button>
        <button type="button" className={form.button} onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

interface LineProps {
  label: string;
  value: string;
  type?: "text" | "url";
  isOptional?: boolean;
  /** Where one begins to write. */
  isFirst?: boolean;
  onType: (text: string) => void;
}

function Line({ label, value, type = "text", isOptional = false, isFirst = false, onType }: LineProps) {
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        required={!isOptional}
        // biome-ignore lint/a11y/noAutofocus: the form opens on a button that asks for it
        autoFocus={isFirst}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
