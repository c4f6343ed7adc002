import type { EntityKind } from "@/lib/domain/case-entities";
import type { CaseFile, Position } from "@/lib/domain/case-file";
import { diffFields, type FieldChange } from "@/lib/domain/diff-fields";
import { listWordDifferences } from "@/lib/formats/word-differences";
import { adminThings as words } from "@/lib/messages/en/ui/admin-history";
import type { Messages } from "@/lib/messages/messages";
import styles from "./thing-changes.module.css";

interface ThingChangesProps {
  kind: EntityKind;
  /** null: there was none, or there is none any more. */
  before: object | null;
  after: object | null;
  /** Where the words of options are. */
  caseFile: Pick<CaseFile, "issues"> | null;
  messages: Messages;
}

/** What became of a thing, field by field and word by word. */
export function ThingChanges({ kind, before, after, caseFile, messages }: ThingChangesProps) {
  const fields = diffFields(before ?? {}, after ?? {}).map((change) =>
    describeField(kind, change, before ?? after, caseFile, messages),
  );
  if (fields.length === 0) return null;
  return (
    <dl className={styles.fields}>
      {fields.map(({ name, was, is }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Words was={was} is={is} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Words({ was, is }: { was: string; is: string }) {
  let at = 0;
  return listWordDifferences(was, is).map((piece) => {
    const key = `${at}-${piece.is}`;
    at += piece.text.length;
    if (piece.is === "same") return <span key={key}>{piece.text}</span>;
    const [Tag, word] =
      piece.is === "removed" ? (["del", words.removed] as const) : (["ins", words.added] as const);
    return (
      <Tag key={key}>
        <span className="visually-hidden">{word} </span>
        {piece.text}
      </Tag>
    );
  });
}

interface FieldWords {
  name: string;
  was: string;
  is: string;
}

function describeField(
  kind: EntityKind,
  change: FieldChange,
  thing: object | null,
  caseFile: Pick<CaseFile, "issues"> | null,
  messages: Messages,
): FieldWords {
  const isInWords = kind === "position" && /^(?:stances|conditions)\./.test(change.field);
  if (!isInWords) return { name: change.field, was: showValue(change.before), is: showValue(change.after) };
  const { issue } = thing as Position;
  const line = messages.correctionLine(
    change,
    caseFile?.issues.find(({ key }) => key === issue),
  );
  return {
    name: line.field,
    was: change.before === undefined ? "" : line.before,
    is: change.after === undefined ? "" : line.after,
  };
}

/** Any plain value of a case file as text: names of fields are those of the format. */
function showValue(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) {
    const entries = value.map(showValue);
    return entries.join(value.some((entry) => typeof entry === "object") ? "\n" : ", ");
  }
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([field, member]) => `${field}: ${showValue(member)}`)
    .join("; ");
}
