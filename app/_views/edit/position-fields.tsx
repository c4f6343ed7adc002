import type { Position } from "@/lib/domain/case-file";
import { withAgenda } from "@/lib/domain/edit/cell-text";
import { AGENDAS, BASES, CONFIDENCES } from "@/lib/domain/vocabulary";
import { bases, confidences, adminPosition as words } from "@/lib/messages/en/edit-words";
import { FromField } from "./from-field";
import styles from "./position-editor.module.css";
import { SelectField } from "./select-field";
import { TextArea } from "./text-area";

interface PositionFieldsProps {
  position: Position;
  /** All of the cell: a position cannot be moved to the day of another. */
  positions: readonly Position[];
  language: string | undefined;
  onChange: (position: Position, isTyping?: boolean) => void;
  onBegin: (position: Position) => void;
  /** The stances, which stand between the agenda and the rest. */
  children: React.ReactNode;
}

const MOST = { headline: 280, redLine: 200, note: 2_000 };
const PRIORITIES = ["5", "4", "3", "2", "1"];

/** The fields of a position but for its stances and its evidence. */
export function PositionFields(props: PositionFieldsProps) {
  const { position, positions, language, onChange, onBegin, children } = props;
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
      <SelectField
        label={words.agenda}
        value={agenda}
        options={AGENDAS.map((one) => [one, words.agendas[one]] as const)}
        onChoose={(one) => onChange(withAgenda(position, one))}
      />
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
        <FromField {...{ position, positions, onChange, onBegin }} />
        <SelectField
          label={words.basis}
          value={basis}
          options={BASES.map((one) => [one, bases[one].word] as const)}
          onChoose={(one) => onChange({ ...position, basis: one })}
        />
        <SelectField
          label={words.confidence}
          value={confidence}
          options={CONFIDENCES.map((one) => [one, confidences[one].word] as const)}
          onChoose={(one) => onChange({ ...position, confidence: one })}
        />
        <SelectField
          label={words.priority}
          value={String(priority ?? "")}
          options={[["", words.noPriority], ...PRIORITIES.map((one) => [one, one] as const)]}
          onChoose={(one) => {
            const { priority: _, ...rest } = position;
            onChange(one === "" ? rest : { ...rest, priority: Number(one) });
          }}
        />
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
