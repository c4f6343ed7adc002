// What keeps an edit of a draft from being saved besides what keeps a file from being read.
import { type EntityKind, LIST_OF } from "@/lib/domain/case-entities";
import type { DraftEdit } from "@/lib/domain/draft-edit";
import type { EditFault } from "./edited-things";
import { quote } from "./fault";

type Subject = Pick<DraftEdit, "kind" | "id">;

const fault = ({ kind, id }: Subject, place: string, message: string): EditFault => ({
  kind,
  id,
  place,
  message,
});

/** So many are named where more refer to a thing. */
const NAMED = 3;

export function takenFault(edit: Subject, id: string): EditFault {
  return edit.kind === "position"
    ? fault(edit, "from", `there is already a position ${quote(id)}: change that one, or choose another date`)
    : fault(edit, "key", `there is already a ${edit.kind} ${quote(id)}: choose another key`);
}

export function slugFault(edit: Subject): EditFault {
  return fault(
    edit,
    "slug",
    "the address of a negotiation stays as it is: copy the negotiation under another",
  );
}

export function repeatedFault(edit: Subject): EditFault {
  return fault(edit, edit.kind, "is edited twice in one request: send one edit of each thing");
}

export function renameFault(edit: Subject): EditFault {
  return fault(edit, "key", "a key is changed on its own: save all else first");
}

export function optionKeysFault(edit: Subject, message: string): EditFault {
  return fault(edit, "options", message);
}

/** @param option the option that is missing from the issue; null: the thing itself is deleted */
export function referredFault(
  edit: Subject,
  option: string | null,
  referrers: readonly { kind: EntityKind; id: string }[],
): EditFault {
  const counts = new Map<EntityKind, number>();
  for (const { kind } of referrers) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const counted = [...counts]
    .map(([kind, count]) => `${count} ${count === 1 || kind === "negotiation" ? kind : LIST_OF[kind]}`)
    .join(", ");
  const named = referrers.slice(0, NAMED).map(({ kind, id }) => `${kind} ${quote(id)}`);
  const rest = referrers.length > NAMED ? ", …" : "";
  const what = option === null ? `the ${edit.kind} ${quote(edit.id)}` : `the option ${quote(option)}`;
  const verb = referrers.length === 1 ? "refers" : "refer";
  const message = `${what} cannot be deleted: ${counted} ${verb} to it (${named.join(", ")}${rest}): change or delete these first, or with it`;
  return fault(edit, option === null ? edit.kind : "options", message);
}
