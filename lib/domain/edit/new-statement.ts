// A statement written down beside a position, with its source where that is new too, and attached to the position.
import { positionId } from "../case-entities";
import type { Key, PartialDate, Position, Source, Statement } from "../case-file";
import type { StatementKind } from "../vocabulary";
import type { SheetChange } from "./draft-sheet";
import { saidAgain } from "./position-edits";

export interface StatementForm {
  party: Key;
  kind: StatementKind;
  date: PartialDate;
  text: string;
  speaker: string;
  /** One that is there already; null: the one described beside. */
  source: Key | null;
  newSource: { title: string; url: string; publisher: string };
}

/**
 * What is to be saved together, each after what it refers to.
 * @param salt letters and digits that make the new keys ones that nobody has
 */
export function attachNewStatement(form: StatementForm, position: Position, salt: string): SheetChange[] {
  const { party, kind, date, newSource } = form;
  const key = makeKey(`${party}-${date}`, salt);
  const source: Source | null =
    form.source === null
      ? {
          key: makeKey(newSource.publisher || newSource.title, salt),
          title: newSource.title.trim(),
          ...(newSource.publisher.trim() !== "" && { publisher: newSource.publisher.trim() }),
          url: newSource.url.trim(),
          kind: "news",
        }
      : null;
  const speaker = form.speaker.trim();
  const statement: Statement = {
    ...{ key, party },
    ...(speaker !== "" && { speaker }),
    ...{ date, kind, text: form.text.trim(), source: form.source ?? source?.key ?? "" },
  };
  return [
    ...(source === null ? [] : [{ kind: "source", id: source.key, value: source } as const]),
    { kind: "statement", id: key, value: statement },
    { kind: "position", id: positionId(position), value: saidAgain(position, key) },
  ];
}

/** Letters of other scripts leave nothing: the salt alone is a key too. */
function makeKey(name: string, salt: string): Key {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? salt : `${plain}-${salt}`;
}
