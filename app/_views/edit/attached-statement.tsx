import type { Evidence, Issue, Key } from "@/lib/domain/case-file";
import { RELATIONS, type Relation } from "@/lib/domain/vocabulary";
import { formatDate, relations, statementKinds, adminPosition as words } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import styles from "./position-editor.module.css";
import { SelectField } from "./select-field";
import type { EvidenceShown } from "./use-evidence";

interface AttachedStatementProps {
  entry: Evidence;
  issue: Issue;
  evidence: EvidenceShown;
  /** Null: detached. */
  onChange: (entry: Evidence | null) => void;
}

/** A statement beneath a position: its words, how it bears on it, and the options it speaks of. */
export function AttachedStatement({ entry, issue, evidence, onChange }: AttachedStatementProps) {
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
      <SelectField
        label={words.relation}
        value={relation}
        options={RELATIONS.map((one) => [one, relations[one].word] as const)}
        onChoose={(how) => choose(options, how)}
      />
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
