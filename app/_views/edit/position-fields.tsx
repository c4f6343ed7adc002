import { useId, useState } from "react";
import { positionId } from "@/lib/domain/case-entities";
import type { Position } from "@/lib/domain/case-file";
import { isPartialDate } from "@/lib/domain/day";
import { withAgenda } from "@/lib/domain/edit/cell-text";
import {
  AGENDAS,
  type Agenda,
  BASES,
  type Basis,
  CONFIDENCES,
  type Confidence,
} from "@/lib/domain/vocabulary";
import { bases, confidences, adminPosition as words } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import styles from "./position-editor.module.css";

interface PositionFieldsProps {
  position: Position;
  /** All of the cell: a position cannot be moved to the day of another. */
  positions: readonly Position[];
  language: string | undefined;
  onChange: (position: Position, isTyping?: boolean) => void;
  /** The stances, which stand between the agenda and the rest. */
  children: React.ReactNode;
}

const MOST = { headline: 280, redLine: 200, note: 2_000 };
const PRIORITIES = [5, 4, 3, 2, 1];

/** The fields of a position but for its stances and its evidence. */
export function PositionFields({ position, positions, language, onChange, children }: PositionFieldsProps) {
  const id = useId();
  const { headline = "", agenda = "stated", basis, confidence, priority, note = "", redLine = "" } = position;
  const mayExclude = agenda === "refused" || Object.values(position.stances ?? {}).includes("red-line");
  return (
    <>
      <TextArea
        label={words.headline}
        value={headline}
        most={MOST.headline}
        language={language}
        onType={(text) => onChange(withText(position, "headline", text.replace(/\s*\n\s*/g, " ")), true)}
      />
      <div className={form.field}>
        <label htmlFor={`${id}-agenda`}>{words.agenda}</label>
        <select
          id={`${id}-agenda`}
          value={agenda}
          onChange={({ target }) => onChange(withAgenda(position, target.value as Agenda))}
        >
          {AGENDAS.map((one) => (
            <option key={one} value={one}>
              {words.agendas[one]}
            </option>
          ))}
        </select>
      </div>
      {children}
      {mayExclude ? (
        <TextArea
          label={words.redLine}
          value={redLine}
          most={MOST.redLine}
          language={language}
          onType={(text) => onChange(withText(position, "redLine", text.replace(/\s*\n\s*/g, " ")), true)}
        />
      ) : null}
      <div className={styles.row}>
        <FromField position={position} positions={positions} onChange={onChange} />
        <div className={form.field}>
          <label htmlFor={`${id}-basis`}>{words.basis}</label>
          <select
            id={`${id}-basis`}
            value={basis}
            onChange={({ target }) => onChange({ ...position, basis: target.value as Basis })}
          >
            {BASES.map((one) => (
              <option key={one} value={one}>
                {bases[one].word}
              </option>
            ))}
          </select>
        </div>
        <div className={form.field}>
          <label htmlFor={`${id}-confidence`}>{words.confidence}</label>
          <select
            id={`${id}-confidence`}
            value={confidence}
            onChange={({ target }) => onChange({ ...position, confidence: target.value as Confidence })}
          >
            {CONFIDENCES.map((one) => (
              <option key={one} value={one}>
                {confidences[one].word}
              </option>
            ))}
          </select>
        </div>
        <div className={form.field}>
          <label htmlFor={`${id}-priority`}>{words.priority}</label>
          <select
            id={`${id}-priority`}
            value={priority ?? ""}
            onChange={({ target }) => {
              const { priority: _, ...rest } = position;
              onChange(target.value === "" ? rest : { ...rest, priority: Number(target.value) });
            }}
          >
            <option value="">{words.noPriority}</option>
            {PRIORITIES.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
      </div>
      <TextArea
        label={words.note}
        value={note}
        most={MOST.note}
        language={language}
        onType={(text) => onChange(withText(position, "note", text), true)}
      />
    </>
  );
}

/** A text that shows nothing is none. */
function withText(position: Position, field: "headline" | "redLine" | "note", text: string): Position {
  const { [field]: _, ...rest } = position;
  return text.trim() === "" ? rest : { ...rest, [field]: text };
}

interface TextAreaProps {
  label: string;
  value: string;
  most: number;
  language: string | undefined;
  onType: (text: string) => void;
}

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

interface FromFieldProps {
  position: Position;
  positions: readonly Position[];
  onChange: (position: Position) => void;
}

/** The day is part of which position it is: it is taken when it is a whole date, on leaving the field. */
function FromField({ position, positions, onChange }: FromFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? position.from;
  const isTaken =
    text !== position.from &&
    isPartialDate(text) &&
    positions.some(
      (one) => one !== position && positionId(one) === positionId({ ...position, from: text }),
    ) &&
    positionId({ ...position, from: text }) !== positionId(position);
  const fault = !isPartialDate(text) ? words.noDate : isTaken ? words.taken : null;
  const take = () => {
    if (fault === null && text !== position.from) onChange({ ...position, from: text });
    if (fault === null) setTyped(null);
  };
  return (
    <div className={form.field}>
      <label htmlFor={id}>{words.since}</label>
      <input
        id={id}
        value={text}
        aria-invalid={fault === null ? undefined : true}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setTyped(target.value.trim())}
        onBlur={take}
        onKeyDown={(event) => (event.key === "Enter" ? take() : undefined)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {fault ?? words.sinceHint}
      </p>
    </div>
  );
}
