import { useId } from "react";
import type { Issue, Key, Position } from "@/lib/domain/case-file";
import { NOT_STATED_KEY, STANCE_KEYS, stanceOfKey, withStance } from "@/lib/domain/edit/cell-text";
import { STANCES, type Stance } from "@/lib/domain/vocabulary";
import { notStated, stances as stanceWords, adminPosition as words } from "@/lib/messages/en/edit-words";
import { ConditionFields } from "./condition-fields";
import styles from "./position-editor.module.css";

interface StanceKeysProps {
  issue: Issue;
  position: Position;
  /** All of the case: what a condition can name. */
  issues: readonly Issue[];
  language: string | undefined;
  onChange: (position: Position, isTyping?: boolean) => void;
}

const KEYS: readonly (Stance | null)[] = [...STANCES, null];

/** One row of six keys an option, and beneath what is accepted on conditions the condition. */
export function StanceKeys({ issue, position, issues, language, onChange }: StanceKeysProps) {
  const isSilent = position.agenda === "neutral" || position.agenda === "withdrawn";
  const hint = useId();
  if (isSilent) return null;
  return (
    <div className={styles.group}>
      <h3>{words.stances}</h3>
      <p id={hint} className={styles.hint}>
        {words.stancesHint}
      </p>
      {issue.options.map((option, place) => (
        <div key={option.key} className={styles.option}>
          <OptionKeys
            name={`${place + 1} ${option.label}`}
            value={position.stances?.[option.key] ?? null}
            language={language}
            hint={hint}
            onChoose={(stance) => onChange(withStance(position, option.key, stance))}
          />
          {position.stances?.[option.key] === "conditional" ? (
            <ConditionFields
              name={`${place + 1} ${option.label}`}
              condition={position.conditions?.[option.key] ?? null}
              issues={issues.filter(({ key }) => key !== issue.key)}
              language={language}
              onChange={(condition, isTyping) =>
                onChange(withCondition(position, option.key, condition), isTyping)
              }
            />
          ) : null}
        </div>
      ))}
    </div>
  );
}

function withCondition(
  { conditions = {}, ...position }: Position,
  option: Key,
  condition: NonNullable<Position["conditions"]>[Key] | null,
): Position {
  const others = Object.entries(conditions).filter(([key]) => key !== option);
  const all = condition === null ? others : [...others, [option, condition] as const];
  return all.length === 0 ? position : { ...position, conditions: Object.fromEntries(all) };
}

interface OptionKeysProps {
  name: string;
  value: Stance | null;
  language: string | undefined;
  hint: string;
  onChoose: (stance: Stance | null) => void;
}

function OptionKeys({ name, value, language, hint, onChoose }: OptionKeysProps) {
  const id = useId();
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isNone = [NOT_STATED_KEY, ".", "-", "Backspace", "Delete"].includes(event.key);
    const stance = isNone ? null : stanceOfKey(event.key);
    if (stance === null && !isNone) return;
    event.preventDefault();
    onChoose(stance);
    const at = KEYS.indexOf(stance);
    event.currentTarget.querySelectorAll<HTMLInputElement>("input")[at]?.focus();
  };
  return (
    <fieldset className={styles.keys} aria-describedby={hint} onKeyDown={onKeyDown}>
      <legend lang={language}>{name}</legend>
      <div className={styles.six}>
        {KEYS.map((stance) => {
          const { word, definition } = stance === null ? notStated : stanceWords[stance];
          return (
            <label key={stance ?? "none"} title={definition} data-stance={stance ?? "none"}>
              <input type="radio" name={id} checked={value === stance} onChange={() => onChoose(stance)} />
              <span aria-hidden="true" className={styles.key}>
                {stance === null ? NOT_STATED_KEY : STANCE_KEYS[stance]}
              </span>
              <span className={styles.word}>{word}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
