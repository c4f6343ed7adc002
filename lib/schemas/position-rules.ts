// What a position may say: stances and conditions on options of its issue, and nothing that its agenda contradicts.
import { firstDay, isPartialDate } from "@/lib/domain/day";
import { AGENDAS, STANCES } from "@/lib/domain/vocabulary";
import { type FaultList, isObject, ownField, type Path, quote } from "./fault";
import { entriesOf } from "./known-keys";
import type { References } from "./references";

/** A stance that the schema has refused: nothing can be said of what depends on it. */
const isUnreadable = (stance: unknown) => stance !== undefined && !STANCES.some((known) => known === stance);

/** The own members of an object; none where it is absent or something else. */
const membersOf = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);

function checkAgenda(position: object, path: Path, faults: FaultList): void {
  const agenda = ownField(position, "agenda") ?? "stated";
  if (!AGENDAS.some((known) => known === agenda)) return;
  const stances = membersOf(ownField(position, "stances")).map(([, stance]) => stance);
  const isSilent = agenda === "neutral" || agenda === "withdrawn";
  if (isSilent && stances.length > 0) {
    faults.add(
      [...path, "stances"],
      `a ${agenda} position has no stances: remove them, or change the agenda to "stated"`,
    );
  }
  if (!isSilent && ownField(position, "headline") === undefined) {
    faults.add(
      [...path, "headline"],
      "headline is missing: write the position in one line; only neutral and withdrawn positions do without",
    );
  }
  const mayExclude = agenda === "refused" || stances.includes("red-line") || stances.some(isUnreadable);
  if (ownField(position, "redLine") !== undefined && !mayExclude) {
    faults.add(
      [...path, "redLine"],
      'redLine says what is excluded, but no stance is "red-line" and the agenda is not "refused": mark the option that it excludes, or remove it',
    );
  }
}

function checkRequirements(condition: unknown, path: Path, issue: unknown, references: References): void {
  const { known, faults } = references;
  for (const [place, requirement] of (entriesOf(ownField(condition, "requires")) ?? []).entries()) {
    const at = [...path, "requires", place];
    const required = ownField(requirement, "issue");
    if (typeof required === "string" && required === issue) {
      faults.add(
        [...at, "issue"],
        `a condition names another issue, and ${quote(required)} is the position's own: name another, or say it in text alone`,
      );
    }
    if (references.check(required, [...at, "issue"], known.issues)) {
      references.checkAll(ownField(requirement, "options"), [...at, "options"], known.optionsOf(required));
    }
  }
}

/** References and rules of one position. */
export function checkPosition(position: Record<string, unknown>, path: Path, references: References): void {
  const { known, faults } = references;
  const issue = ownField(position, "issue");
  const options = known.optionsOf(issue);
  references.check(ownField(position, "party"), [...path, "party"], known.parties);
  references.check(issue, [...path, "issue"], known.issues);
  checkAgenda(position, path, faults);
  const stances = ownField(position, "stances");
  for (const [option] of membersOf(stances)) references.check(option, [...path, "stances", option], options);
  for (const [option, condition] of membersOf(ownField(position, "conditions"))) {
    const at = [...path, "conditions", option];
    const stance = ownField(stances, option);
    if (references.check(option, at, options) && stance !== "conditional" && !isUnreadable(stance)) {
      const now = stance === undefined ? "has no stance" : `is ${quote(String(stance))}`;
      faults.add(
        at,
        `a condition stands only on a conditional stance, and ${quote(option)} ${now}: make it "conditional", or remove the condition`,
      );
    }
    checkRequirements(condition, at, issue, references);
  }
  for (const [place, evidence] of (entriesOf(ownField(position, "evidence")) ?? []).entries()) {
    const at = [...path, "evidence", place];
    references.check(ownField(evidence, "statement"), [...at, "statement"], known.statements);
    references.checkAll(ownField(evidence, "options"), [...at, "options"], options);
  }
}

/** Holds that a party has at most one position on an issue from any first day. */
export class PositionStarts {
  readonly #first = new Map<string, { place: number; from: string }>();

  constructor(readonly faults: FaultList) {}

  add(position: Record<string, unknown>, place: number): void {
    const [party, issue, from] = ["party", "issue", "from"].map((field) => ownField(position, field));
    if (typeof party !== "string" || typeof issue !== "string" || typeof from !== "string") return;
    if (!isPartialDate(from)) return;
    const start = JSON.stringify([party, issue, firstDay(from)]);
    const first = this.#first.get(start);
    if (first === undefined) {
      this.#first.set(start, { place, from });
      return;
    }
    const both =
      first.from === from
        ? `both from ${quote(from)}`
        : `from ${quote(first.from)} and from ${quote(from)}, which begin on the same day, ${firstDay(from)}`;
    this.faults.add(
      ["positions", place, "from"],
      `positions[${first.place}] and positions[${place}] are both of ${quote(party)} on ${quote(issue)}, ${both}: keep one, or correct a date`,
    );
  }
}
