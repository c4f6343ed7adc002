// What the entries of a case file must hold among each other.
import { type FaultList, isObject, ownField, type Path } from "./fault";
import { collectKnown, entriesOf } from "./known-keys";
import { checkPosition, PositionStarts } from "./position-rules";
import { References } from "./references";

const listOf = (root: unknown, name: string) => (entriesOf(ownField(root, name)) ?? []).entries();

function checkEntry(list: string, entry: unknown, path: Path, references: References): void {
  const { parties, issues, sources } = references.known;
  if (list === "issues") {
    for (const [place, search] of listOf(entry, "searched")) {
      references.check(ownField(search, "party"), [...path, "searched", place, "party"], parties);
    }
    return;
  }
  if (list === "statements") references.check(ownField(entry, "party"), [...path, "party"], parties);
  if (list === "events") {
    references.checkAll(ownField(entry, "parties"), [...path, "parties"], parties);
    references.checkAll(ownField(entry, "issues"), [...path, "issues"], issues);
  }
  references.check(ownField(entry, "source"), [...path, "source"], sources);
}

/** Refuses keys that stand twice, references to what is not there, and positions that break the rules. */
export function checkRules(root: Record<string, unknown>, faults: FaultList): void {
  const known = collectKnown(root, faults);
  const references = new References(known, faults);
  references.checkAll(
    ownField(ownField(root, "negotiation"), "focus"),
    ["negotiation", "focus"],
    known.parties,
  );
  for (const list of ["issues", "statements", "events", "figures"]) {
    for (const [place, entry] of listOf(root, list)) {
      if (faults.isFull) return;
      checkEntry(list, entry, [list, place], references);
    }
  }
  const starts = new PositionStarts(faults);
  for (const [place, position] of listOf(root, "positions")) {
    if (faults.isFull) return;
    if (!isObject(position)) continue;
    checkPosition(position, ["positions", place], references);
    starts.add(position, place);
  }
}
