// A position as the values of a plain form, and back: flat texts, as a browser sends them without JavaScript. What is
// wrong with them is said by the schema of the case file, so nothing is judged here.
import type { Condition, Evidence, Issue, Key, Position } from "../domain/case-file";
import { RELATIONS, STANCES, type Stance } from "../domain/vocabulary";
import { type FormValues, readRows } from "./form-rows";

/** What another day in the form means: a later position begins and the one shown stays, or its own day is mended. */
export const DAY_FIELD = "day";
export type DayMeaning = "later" | "mended";

/** Null: nobody said. */
export function readDayMeaning(values: FormValues): DayMeaning | null {
  const said = values[DAY_FIELD];
  return said === "later" || said === "mended" ? said : null;
}

/** Empty rows for statements that are to be attached. */
const FREE_ROWS = 2;

/** The values that stand in the form of a position. */
export function writePositionForm(position: Position, issue: Issue): Record<string, string> {
  const { from, headline, agenda, redLine, basis, confidence, priority, note } = position;
  const { stances = {}, conditions = {}, evidence = [] } = position;
  const values: Record<string, string> = {
    ...{ from, headline: headline ?? "", agenda: agenda ?? "stated", redLine: redLine ?? "" },
    ...{ basis, confidence, priority: String(priority ?? ""), note: note ?? "" },
  };
  for (const { key } of issue.options) {
    const { text = "", requires = [] } = own(conditions, key) ?? {};
    values[`stance.${key}`] = own(stances, key) ?? "";
    values[`if.${key}`] = text;
    values[`requires.${key}`] = requires
      .map(({ issue: required, options }) => `${required}: ${options.join(", ")}`)
      .join("\n");
  }
  return { ...values, ...writeEvidence(evidence, issue) };
}

function writeEvidence(evidence: readonly Evidence[], issue: Issue): Record<string, string> {
  const empty = Array<Evidence>(FREE_ROWS).fill({ statement: "" });
  const rows = [...evidence, ...empty].flatMap(({ statement, options = [], relation = "supports" }, at) => [
    [`evidence.${at}.statement`, statement] as const,
    [`evidence.${at}.relation`, relation] as const,
    [`evidence.${at}.options`, options.map((key) => numberOf(issue, key)).join(", ")] as const,
  ]);
  return Object.fromEntries(rows);
}

/** The position that the values say. A silent agenda takes the stances with it, as in the sheet. */
export function readPositionForm(values: FormValues, party: Key, issue: Issue): Record<string, unknown> {
  const text = (name: string) => (values[name] ?? "").replace(/\r\n?/g, "\n").trim();
  const agenda = text("agenda");
  const isSilent = agenda === "neutral" || agenda === "withdrawn";
  const stances: Record<Key, Stance> = Object.create(null);
  const conditions: Record<Key, Condition> = Object.create(null);
  for (const { key } of isSilent ? [] : issue.options) {
    const stance = STANCES.find((one) => one === text(`stance.${key}`));
    if (stance === undefined) continue;
    stances[key] = stance;
    const requires = readRequired(text(`requires.${key}`));
    const says = text(`if.${key}`);
    if (stance === "conditional" && (says !== "" || requires.length > 0))
      conditions[key] = { text: says, ...(requires.length > 0 && { requires }) };
  }
  const evidence = attachedRows(values).map((row) => readEvidence(row, issue));
  const priority = text("priority");
  return {
    ...{ party, issue: issue.key, from: text("from") },
    ...optional({ headline: text("headline"), agenda: agenda === "stated" ? "" : agenda }),
    ...(Object.keys(stances).length > 0 && { stances: { ...stances } }),
    ...(Object.keys(conditions).length > 0 && { conditions: { ...conditions } }),
    ...optional({ redLine: isSilent ? "" : text("redLine") }),
    ...{ basis: text("basis"), confidence: text("confidence") },
    ...(priority !== "" && { priority: Number(priority) }),
    ...optional({ note: text("note") }),
    ...(evidence.length > 0 && { evidence }),
  };
}

/**
 * Conditions that were typed where the stance is none "on conditions": they would be left out. What was saved before and
 * loses its stance goes without a word, as in the sheet.
 * @param saved what stood in the form at first
 */
export function listLostConditions(values: FormValues, saved: FormValues, issue: Issue): string[] {
  if (values.agenda === "neutral" || values.agenda === "withdrawn") return [];
  return issue.options.flatMap(({ key }) => {
    if (values[`stance.${key}`] === "conditional") return [];
    return [`if.${key}`, `requires.${key}`].filter((name) => {
      const [typed, before] = [values[name] ?? "", saved[name] ?? ""].map((text) =>
        text.replace(/\r\n?/g, "\n").trim(),
      );
      return typed !== "" && typed !== before;
    });
  });
}

/** The field of the form that shows a fault; null: none does. `evidence[1]` counts the rows that name a statement. */
export function fieldOfPosition(place: string, values: FormValues): string | null {
  const [first = "", second = "", third] = place.split(".");
  const at = /^evidence\[(\d+)\]$/.exec(first)?.[1];
  if (at !== undefined) {
    const row = attachedRows(values)[Number(at)];
    const field =
      second === "relation" || second.startsWith("options") ? second.replace(/\[.*/, "") : "statement";
    return row === undefined ? null : `evidence.${row.at}.${field}`;
  }
  if (first === "stances") return `stance.${second}`;
  if (first === "conditions") return `${third?.startsWith("requires") ? "requires" : "if"}.${second}`;
  return first in values ? first : null;
}

/** How many rows of evidence the form has. */
export function countEvidenceRows(values: FormValues): number {
  return readRows(values, "evidence").length;
}

function attachedRows(values: FormValues): (Record<string, string> & { at: string })[] {
  return readRows(values, "evidence")
    .map((row, at) => ({ ...row, at: String(at) }))
    .filter(({ statement }: Record<string, string>) => (statement ?? "").trim() !== "");
}

function readEvidence(row: Readonly<Record<string, string>>, issue: Issue): Evidence {
  const { statement = "", relation = "", options = "" } = row;
  const how = RELATIONS.find((one) => one === relation && one !== "supports");
  const about = options.split(/[\s,;]+/).flatMap((name) => {
    if (name === "") return [];
    return [issue.options[Number(name) - 1]?.key ?? name];
  });
  return {
    statement: statement.trim(),
    ...(about.length > 0 && { options: about }),
    ...(how !== undefined && { relation: how }),
  };
}

/** "sanctions: lifted, suspended", a line an issue. */
function readRequired(text: string): NonNullable<Condition["requires"]> {
  return text.split("\n").flatMap((line) => {
    const [issue = "", options = ""] = line.split(":");
    if (line.trim() === "") return [];
    return [{ issue: issue.trim(), options: options.split(/[\s,;]+/).filter((key) => key !== "") }];
  });
}

/** The place of an option, from 1 on, as it stands before its name. */
function numberOf(issue: Issue, option: Key): string {
  const at = issue.options.findIndex(({ key }) => key === option);
  return at < 0 ? option : String(at + 1);
}

function optional(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
