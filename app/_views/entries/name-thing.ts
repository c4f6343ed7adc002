import type { CaseEntity, EntityKind } from "@/lib/domain/case-entities";
import { makeEntity } from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";

type Names = Pick<CaseFile, "parties" | "issues">;

/** What a thing is called in a list of things. `names`: to say a position in words and not in keys. */
export function nameThing(entity: CaseEntity, names?: Names): string {
  switch (entity.kind) {
    case "party":
      return entity.value.name;
    case "statement":
      return shorten(entity.value.text);
    case "position": {
      const { party, issue, from, headline } = entity.value;
      const who = names?.parties.find(({ key }) => key === party)?.shortName ?? party;
      const what = names?.issues.find(({ key }) => key === issue)?.title ?? issue;
      return `${who}, ${what}, ${from}${headline === undefined ? "" : `: ${shorten(headline)}`}`;
    }
    default:
      return entity.value.title;
  }
}

/** The same of a value as a draft has it. */
export function nameValue(kind: EntityKind, value: object): string {
  return nameThing(makeEntity(kind, value, 0));
}

const LONGEST = 120;

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join("")}…`;
}
