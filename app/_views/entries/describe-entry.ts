import type { CaseEvent, Figure, Issue, Party, Source, Statement } from "@/lib/domain/case-file";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import type { ListedEntryKind } from "@/lib/schemas/entry-fields";

/** The line beneath a thing in its list. */
export function describeEntry(kind: ListedEntryKind, value: object): string {
  return factsOf(kind, value)
    .filter((fact) => fact !== undefined)
    .join(" · ");
}

function factsOf(kind: ListedEntryKind, value: object): (string | undefined)[] {
  switch (kind) {
    case "party": {
      const { shortName, role } = value as Party;
      return [shortName, words.choice(kind, "role", role)];
    }
    case "issue": {
      const { group, options } = value as Issue;
      return [words.list.options(options.length), group];
    }
    case "source": {
      const { publisher, published } = value as Source;
      return [publisher, published, words.choice(kind, "kind", (value as Source).kind)];
    }
    case "statement": {
      const { party, speaker, date } = value as Statement;
      return [party, speaker, date, words.choice(kind, "kind", (value as Statement).kind)];
    }
    case "event": {
      const event = value as CaseEvent;
      return [event.date, event.until, words.choice(kind, "kind", event.kind)];
    }
    case "figure":
      return [(value as Figure).unit];
  }
}
