import { useId } from "react";
import type { Key } from "@/lib/domain/case-file";
import { formatDate, adminPosition as words } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import styles from "./position-editor.module.css";
import type { EvidenceShown } from "./use-evidence";

interface StatementChoiceProps {
  evidence: EvidenceShown;
  taken: readonly Key[];
  onChoose: (key: Key) => void;
  /** Instead of choosing: a new one is to be written. */
  onWrite: () => void;
  onClose: () => void;
}

/** Statements to choose from: the newest of the party, or what is looked for. Enter in the search takes the first. */
export function StatementChoice({ evidence, taken, onChoose, onWrite, onClose }: StatementChoiceProps) {
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
      {/* Before what was found: by keyboard a new statement is not behind all the others. */}
      <div className={styles.buttons}>
        <button type="button" className={form.button} onClick={onWrite}>
          {words.write}
        </button>
        <button type="button" className={form.button} onClick={onClose}>
          {words.close}
        </button>
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
    </div>
  );
}
