import { useId, useRef, useState } from "react";
import type { Evidence, Issue, Key, Position } from "@/lib/domain/case-file";
import { saidAgain, withEvidence } from "@/lib/domain/edit/position-edits";
import { RELATIONS, type Relation } from "@/lib/domain/vocabulary";
import { formatDate, relations, statementKinds, adminPosition as words } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import styles from "./position-editor.module.css";
import { SAID_AGAIN_ID } from "./sheet-actions";
import type { EvidenceShown } from "./use-evidence";

interface PositionEvidenceProps {
  position: Position;
  issue: Issue;
  evidence: EvidenceShown;
  onChange: (position: Position) => void;
  onSaidAgain: () => void;
}

/** What the position rests on, and the statements that can be attached to it. */
export function PositionEvidence({
  position,
  issue,
  evidence,
  onChange,
  onSaidAgain,
}: PositionEvidenceProps) {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const attached = position.evidence ?? [];
  const write = (at: number, entry: Evidence | null) => {
    const all = attached.flatMap((one, place) => (place === at ? (entry === null ? [] : [entry]) : [one]));
    onChange(withEvidence(position, all));
  };
  const close = () => {
    setIsOpen(false);
    opener.current?.focus();
  };
  return (
    <div className={styles.group}>
      <h3>{words.evidence}</h3>
      {attached.length === 0 ? <p className={styles.hint}>{words.noEvidence}</p> : null}
      {evidence.state === "failed" ? <p className={styles.hint}>{words.notLoaded}</p> : null}
      {attached.map((entry, at) => (
        <AttachedStatement
          key={entry.statement}
          entry={entry}
          issue={issue}
          evidence={evidence}
          onChange={(changed) => write(at, changed)}
        />
      ))}
      {isOpen ? (
        <StatementChoice
          evidence={evidence}
          taken={attached.map(({ statement }) => statement)}
          onClose={close}
          onChoose={(key) => {
            onChange(saidAgain(position, key));
            onSaidAgain();
            close();
          }}
        />
      ) : (
        <p>
          <button
            ref={opener}
            id={SAID_AGAIN_ID}
            type="button"
            className={form.button}
            onClick={() => setIsOpen(true)}
          >
            {attached.length === 0 ? words.attach : words.saidAgain}
          </button>
        </p>
      )}
    </div>
  );
}

interface AttachedStatementProps {
  entry: Evidence;
  issue: Issue;
  evidence: EvidenceShown;
  /** Null: detached. */
  onChange: (entry: Evidence | null) => void;
}

function AttachedStatement({ entry, issue, evidence, onChange }: AttachedStatementProps) {
  const id = useId();
  const { statement: key, options = [], relation = "supports" } = entry;
  const statement = evidence.known.get(key);
  const source = statement && evidence.sources.get(statement.source);
  const text = statement?.text ?? key;
  const choose = (next: readonly Key[], how: Relation) =>
    onChange({
      statement: key,
      ...(next.length > 0 && { options: [...next] }),
      ...(how !== "supports" && { relation: how }),
    });
  return (
    <article className={styles.statement}>
      <blockquote>{text}</blockquote>
      {statement === undefined ? null : (
        <p className={styles.hint}>
          {[
            statement.speaker,
            statementKinds[statement.kind].word,
            formatDate(statement.date),
            source?.publisher ?? source?.title,
          ]
            .filter((part) => part !== undefined)
            .join(" · ")}
        </p>
      )}
      <div className={form.field}>
        <label htmlFor={id}>{words.relation}</label>
        <select id={id} value={relation} onChange={({ target }) => choose(options, target.value as Relation)}>
          {RELATIONS.map((one) => (
            <option key={one} value={one}>
              {relations[one].word}
            </option>
          ))}
        </select>
      </div>
      <fieldset className={styles.about}>
        <legend>{words.about}</legend>
        {issue.options.map((option, place) => (
          <label key={option.key} title={option.label}>
            <input
              type="checkbox"
              checked={options.includes(option.key)}
              onChange={({ target }) =>
                choose(
                  issue.options
                    .map((one) => one.key)
                    .filter((one) => (one === option.key ? target.checked : options.includes(one))),
                  relation,
                )
              }
            />{" "}
            {place + 1}
            <span className="visually-hidden"> {option.label}</span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className={form.button}
        data-tone="quiet"
        aria-label={words.detach(text.slice(0, 60))}
        onClick={() => onChange(null)}
      >
        {words.detach("").replace(/: $/, "")}
      </button>
    </article>
  );
}

interface StatementChoiceProps {
  evidence: EvidenceShown;
  taken: readonly Key[];
  onChoose: (key: Key) => void;
  onClose: () => void;
}

/** Statements to choose from: the newest of the party, or what is looked for. Enter in the search takes the first. */
function StatementChoice({ evidence, taken, onChoose, onClose }: StatementChoiceProps) {
  const id = useId();
  const free = evidence.found.filter((key) => !taken.includes(key));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever one is in it
    <div
      className={styles.choice}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={form.field}>
        <label htmlFor={id}>{words.find}</label>
        <input
          id={id}
          type="search"
          // biome-ignore lint/a11y/noAutofocus: it opens on a key or a button that asks for it
          autoFocus
          value={evidence.q}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => evidence.setQ(target.value.slice(0, 200))}
        />
        <p id={`${id}-hint`} className={styles.hint}>
          {words.findHint} · {words.saidAgainHint}
        </p>
      </div>
      {evidence.state === "there" && free.length === 0 ? <p>{words.noneFound}</p> : null}
      <ul>
        {free.map((key) => {
          const statement = evidence.known.get(key);
          return statement === undefined ? null : (
            <li key={key}>
              <button type="button" onClick={() => onChoose(key)}>
                <span className={styles.when}>
                  {formatDate(statement.date)}
                  {statement.speaker === undefined ? "" : ` · ${statement.speaker}`}
                </span>
                {statement.text}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className={form.button} onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}
