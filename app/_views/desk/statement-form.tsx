import { startTransition, useActionState, useEffect, useId, useRef } from "react";
import type { Issue, Key } from "@/lib/domain/case-file";
import type { Offer } from "@/lib/domain/desk/findings";
import { LONG_QUOTE } from "@/lib/domain/desk/passage";
import { adminDesk } from "@/lib/messages/en/ui/admin-desk";
import formStyles from "../../_ui/form/form.module.css";
import { TypedArea } from "../../_ui/form/typed-area";
import { useTypedBefore } from "../../_ui/form/use-typed-before";
import styles from "./desk.module.css";
import { makeStatementAction } from "./desk-actions";
import type { DeskFields } from "./desk-screen";
import { IssueButtons } from "./issue-buttons";
import { TranslationField } from "./translation-field";

const words = adminDesk.statement;

interface StatementFormProps {
  parties: readonly { key: Key; name: string }[];
  issues: readonly Pick<Issue, "key" | "title" | "group">[];
  kinds: readonly { value: string; label: string }[];
  /** Of the case, and of the article. */
  language: string | undefined;
  textLanguage: string | undefined;
  /** The two are not the same: there can be a translation. */
  isForeign: boolean;
  hidden: Readonly<Record<string, string>>;
  hasSource: boolean;
  fields: DeskFields;
  offer: Offer | null;
  /** Where the words were chosen. */
  near: number;
  words: string;
  onWords: (text: string) => void;
  onFields: (change: Partial<DeskFields>) => void;
  /** Back into the text. */
  onLeave: () => void;
}

/** A passage as a statement: a party, and the issue whose press writes it down. */
export function StatementForm(props: StatementFormProps) {
  const {
    parties,
    issues,
    kinds,
    language,
    textLanguage,
    isForeign,
    hidden,
    hasSource,
    fields,
    offer,
    near,
    onWords,
    onFields,
    onLeave,
  } = props;
  const [state, send, isSending] = useActionState(makeStatementAction, { ok: true, message: "", turn: 0 });
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  useTypedBefore(form, ({ text: typed, ...others }) => {
    if (typed !== undefined) onWords(typed);
    onFields(Object.fromEntries(Object.entries(others).filter(([name]) => name in fields)));
  });
  useEffect(() => {
    if (state.turn > 0) answer.current?.scrollIntoView({ block: "nearest" });
  }, [state.turn]);
  // Without JavaScript what was sent stands in the answer alone: in the page that is the answer, until somebody types.
  const first = useRef({ fields, values: state.values }).current;
  const shown = (name: keyof DeskFields) =>
    fields[name] === first.fields[name] ? (first.values?.[name] ?? fields[name]) : fields[name];
  const text = state.values?.text !== undefined && props.words === "" ? state.values.text : props.words;
  const fault = state.faults ?? {};
  return (
    <form
      ref={form}
      action={send}
      className={styles.statement}
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        // Sent by itself the form would empty its fields.
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent;
        const sent = new FormData(event.currentTarget, submitter);
        if (!isSending) startTransition(() => send(sent));
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onLeave();
      }}
    >
      <h2 id={`${id}-title`}>{words.title}</h2>
      {/* What Enter in a field presses: it says that an issue has to be. */}
      <button type="submit" name="issue" value="" hidden />
      {Object.entries({ ...hidden, near: String(near) }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div ref={answer} role={state.ok ? "status" : "alert"} className={formStyles.answer} data-ok={state.ok}>
        {[state.message, fault.party].filter(Boolean).join(" ")}
      </div>
      <div className={formStyles.field}>
        <label htmlFor="passage-words">{words.words}</label>
        <p id={`${id}-words`} className={formStyles.hint}>
          {text === "" ? words.none : words.wordsHint}
        </p>
        <TypedArea
          id="passage-words"
          name="text"
          rows={4}
          dir="auto"
          lang={textLanguage}
          value={text}
          aria-describedby={`${id}-words ${id}-length`}
          aria-invalid={fault.text ? true : undefined}
          onChange={({ target }) => onWords(target.value)}
        />
        <p id={`${id}-length`} className={formStyles.hint} data-long={text.length > LONG_QUOTE || undefined}>
          {text.length > LONG_QUOTE ? words.long(text.length) : words.letters(text.length)}
        </p>
        {text.length > LONG_QUOTE || state.asksLong ? (
          <label className={styles.tick}>
            <input type="checkbox" name="long" value="yes" /> {words.longTick}
          </label>
        ) : null}
      </div>
      {isForeign ? (
        <TranslationField
          value={shown("translation") ?? ""}
          language={language}
          fault={fault.translation}
          onType={(translation) => onFields({ translation })}
        />
      ) : null}
      <fieldset className={styles.choices}>
        <legend>{words.party}</legend>
        {[...parties, { key: "", name: words.observer }].map(({ key, name }, at) => (
          <label key={key}>
            <input
              type="radio"
              name="party"
              value={key}
              checked={shown("party") === key}
              onChange={() => onFields({ party: key })}
            />{" "}
            <span aria-hidden="true" className={styles.number}>
              {key === "" ? 0 : at < 9 ? at + 1 : ""}
            </span>{" "}
            <span lang={key === "" ? undefined : language}>{name}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.row}>
        <Line
          name="speaker"
          label={words.speaker}
          value={shown("speaker") ?? ""}
          fault={fault.speaker}
          offers={offer?.others.flatMap(({ name }) => (name === "" ? [] : [name]))}
          onType={(speaker) => onFields({ speaker })}
        />
        <Line
          name="speakerRole"
          label={words.role}
          value={shown("speakerRole") ?? ""}
          fault={fault.speakerRole}
          onType={(speakerRole) => onFields({ speakerRole })}
        />
        <Line
          name="date"
          label={words.date}
          value={shown("date") ?? ""}
          fault={fault.date}
          hint={
            offer === null || offer.dates.length === 0 ? undefined : words.dateHint(offer.dates.join(", "))
          }
          offers={offer?.dates}
          onType={(date) => onFields({ date })}
        />
        <div className={formStyles.field}>
          <label htmlFor={`${id}-kind`}>{words.kind}</label>
          <select
            id={`${id}-kind`}
            name="kind"
            value={shown("kind") ?? ""}
            onChange={({ target }) => onFields({ kind: target.value })}
          >
            {kinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      </div>
      {hasSource ? <IssueButtons {...{ issues, language, isSending }} /> : <p>{words.noSource}</p>}
    </form>
  );
}

interface LineProps {
  name: string;
  label: string;
  value: string;
  fault?: string | undefined;
  hint?: string | undefined;
  offers?: readonly string[] | undefined;
  onType: (text: string) => void;
}

function Line({ name, label, value, fault, hint, offers = [], onType }: LineProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div className={formStyles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...{ id, name, value }}
        type="text"
        autoComplete="off"
        list={offers.length === 0 ? undefined : `${id}-offers`}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described === "" ? undefined : described}
        onChange={({ target }) => onType(target.value)}
      />
      {offers.length === 0 ? null : (
        <datalist id={`${id}-offers`}>
          {[...new Set(offers)].map((offered) => (
            <option key={offered} value={offered} />
          ))}
        </datalist>
      )}
      {hint ? (
        <p id={`${id}-hint`} className={formStyles.hint}>
          {hint}
        </p>
      ) : null}
      {fault ? (
        <p id={`${id}-fault`} className={formStyles.fault}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}
