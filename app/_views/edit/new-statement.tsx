import { useId, useRef, useState } from "react";
import type { Key, PartialDate, Source } from "@/lib/domain/case-file";
import { isPartialDate } from "@/lib/domain/day";
import type { StatementForm } from "@/lib/domain/edit/new-statement";
import { STATEMENT_KINDS } from "@/lib/domain/vocabulary";
import { adminPosition, statementKinds } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import { NOT_SENT } from "../../_ui/form/form-state";
import { TypedOffers } from "../../_ui/form/typed-offers";
import { forgetSent, openMemory } from "../../_ui/form/typed-text";
import styles from "./position-editor.module.css";
import { SelectField } from "./select-field";

const words = adminPosition.newStatement;

interface NewStatementProps {
  /** Under which the browser keeps what is typed here. */
  name: string;
  party: Key;
  /** Of the position: what it rests on was mostly said on that day. */
  from: PartialDate;
  sources: readonly Source[];
  /** Nobody asked for it just now: it stands there for what was typed in it and is not saved. */
  isLeft: boolean;
  onWrite: (written: StatementForm) => void;
  onClose: () => void;
}

/** A statement, with its source where that is new too. What is wrong with it otherwise the server says, in the editor. */
export function NewStatement(props: NewStatementProps) {
  const { name, party, from, isLeft, onWrite, onClose } = props;
  const title = useId();
  const element = useRef<HTMLFormElement>(null);
  const [written, setWritten] = useState<StatementForm>({
    ...{ party, kind: "quote", date: from, text: "", speaker: "", source: null },
    newSource: { title: "", url: "", publisher: "" },
  });
  const set = (change: Partial<StatementForm>) => setWritten((now) => ({ ...now, ...change }));
  const setSource = (change: Partial<StatementForm["newSource"]>) =>
    set({ newSource: { ...written.newSource, ...change } });
  const { newSource, source } = written;
  // One that was chosen before a reload may not be among those that were found yet.
  const isKnown = source === null || props.sources.some(({ key }) => key === source);
  const sources = isKnown ? props.sources : [...props.sources, { key: source, title: source }];
  return (
    <form
      ref={element}
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
        // From here on the sheet keeps it.
        const memory = openMemory();
        if (memory !== null) forgetSent(memory.kept, memory.tab);
      }}
    >
      <h4 id={title}>{words.title}</h4>
      <TypedOffers
        form={element}
        name={name}
        state={NOT_SENT}
        onTake={({ values }) => setWritten(fromTyped(party, values))}
      />
      <div className={styles.row}>
        <SelectField
          name="kind"
          label={words.kind}
          value={written.kind}
          options={STATEMENT_KINDS.map((one) => [one, statementKinds[one].word] as const)}
          onChoose={(kind) => set({ kind })}
        />
        <Line
          name="date"
          label={words.date}
          value={written.date}
          onType={(date) => set({ date: date.trim() })}
        />
      </div>
      <Line
        name="text"
        label={words.text}
        value={written.text}
        onType={(text) => set({ text })}
        isFirst={!isLeft}
      />
      <Line
        name="speaker"
        label={words.speaker}
        value={written.speaker}
        onType={(speaker) => set({ speaker })}
        isOptional
      />
      <SelectField
        name="source"
        label={words.source}
        value={source ?? ""}
        options={[["", words.otherSource], ...sources.map((one) => [one.key, one.title] as const)]}
        onChoose={(key) => set({ source: key === "" ? null : key })}
      />
      {source === null ? (
        <>
          <Line
            name="title"
            label={words.sourceTitle}
            value={newSource.title}
            onType={(of) => setSource({ title: of })}
          />
          <Line
            name="url"
            label={words.url}
            value={newSource.url}
            type="url"
            onType={(url) => setSource({ url })}
          />
          <Line
            name="publisher"
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

/** As the form of a page gives its fields: by name. */
function fromTyped(party: Key, values: Readonly<Record<string, string>>): StatementForm {
  const {
    kind,
    date = "",
    text = "",
    speaker = "",
    source = "",
    title = "",
    url = "",
    publisher = "",
  } = values;
  return {
    ...{ party, date, text, speaker },
    kind: STATEMENT_KINDS.find((one) => one === kind) ?? "quote",
    source: source === "" ? null : source,
    newSource: { title, url, publisher },
  };
}

interface LineProps {
  name: string;
  label: string;
  value: string;
  type?: "text" | "url";
  isOptional?: boolean;
  /** Where one begins to write. */
  isFirst?: boolean;
  onType: (text: string) => void;
}

function Line({ name, label, value, type = "text", isOptional = false, isFirst = false, onType }: LineProps) {
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
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
