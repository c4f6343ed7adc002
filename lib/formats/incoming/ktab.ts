// KTAB's table of actors: a row about the scenario, a row of headings, then a row an actor with its influence and, a
// dimension, its position and salience from 0 to 100.
import { quote } from "@/lib/schemas/fault";
import {
  emptyIncoming,
  type FileFault,
  type Incoming,
  type Place,
  refuseFile,
  UnreadableFile,
} from "./incoming";
import { readDelimited } from "./table";
import { cutText, type TextFile } from "./text-file";

/** A dimension as five options. */
const POINTS = [0, 25, 50, 75, 100];
/** Name, description, influence; then two columns a dimension. */
const FIRST = 3;

interface Row {
  number: number;
  cells: string[];
}

/** Whether a text begins as such a table does. */
export function looksLikeKtab(rows: readonly (readonly string[])[]): boolean {
  const [first = [], second = []] = rows;
  const counts = [first[3], first[4]].every((cell) => /^\s*\d+\s*$/.test(cell ?? ""));
  return (
    counts &&
    second.some((cell) => /position\s*$/i.test(cell)) &&
    second.some((cell) => /salience\s*$/i.test(cell))
  );
}

/** Throws UnreadableFile. */
export function readKtab({ name: file, text }: TextFile, options: { today: string }): Incoming {
  const rows: Row[] = [];
  for (const { number, cells } of readDelimited(text, file)) {
    const trimmed = cells.map((cell) => cell.trim());
    if (trimmed.some((cell) => cell !== "")) rows.push({ number, cells: trimmed });
  }
  const [first, head, ...actors] = rows;
  if (first === undefined || head === undefined) {
    return refuseFile(
      { file, at: "" },
      "a table of KTAB begins with a row about the scenario and a row of headings",
    );
  }
  const [title = "", scenario = "", description = "", actorCount = "", dimensionCount = ""] = first.cells;
  const dimensions = readDimensions(head, file);
  const incoming = emptyIncoming();
  const about = [title, scenario].filter((part) => part !== "").join(": ");
  incoming.negotiation = {
    title: cutText(about || "KTAB scenario", 200),
    summary: cutText(description || `Imported from a table of actors in the format of KTAB.`, 2000),
    ...{ status: "ongoing", started: options.today },
  };
  const expect = (count: string, found: number, what: string) => {
    if (Number(count) === found) return;
    const message = `the first row says ${quote(count)} ${what}, and there are ${found}: all of them are read`;
    incoming.warnings.push({ file, at: `row ${first.number}`, message });
  };
  expect(actorCount, actors.length, "actors");
  expect(dimensionCount, dimensions.length, "dimensions");
  incoming.issues = dimensions.map((dimension) => ({
    ...{ place: { file, at: `row ${head.number}`, column: dimension.heading }, ref: dimension.title },
    value: { title: dimension.title },
    defaults: { question: cutText(`How far, from 0 to 100: ${dimension.title}?`, 500), scale: "ordinal" },
    options: POINTS.map((point) => ({ ref: `#${point}`, label: String(point) })),
  }));
  const faults: FileFault[] = [];
  for (const actor of actors) addActor(actor, { file, head: head.cells, dimensions, faults, incoming });
  if (faults.length > 0) throw new UnreadableFile(faults);
  return incoming;
}

interface Dimension {
  title: string;
  heading: string;
}

function readDimensions({ number, cells }: Row, file: string): Dimension[] {
  const found: Dimension[] = [];
  for (let at = FIRST; at < cells.length; at += 2) {
    const [heading = "", salience = ""] = [cells[at], cells[at + 1]];
    if (heading === "" && salience === "") continue;
    if (!/position$/i.test(heading) || !/salience$/i.test(salience)) {
      const message = `the columns ${quote(heading)} and ${quote(salience)} are to be a position and a salience: name them “Share Position” and “Share Salience”`;
      refuseFile({ file, at: `row ${number}`, column: heading }, message);
    }
    found.push({ title: heading.replace(/\s*position$/i, "").trim() || heading, heading });
  }
  if (found.length === 0)
    refuseFile({ file, at: `row ${number}` }, "there is no dimension: add a position and a salience");
  return found;
}

interface Context {
  file: string;
  head: readonly string[];
  dimensions: readonly Dimension[];
  faults: FileFault[];
  incoming: Incoming;
}

function addActor({ number, cells }: Row, context: Context): void {
  const { file, head, dimensions, faults, incoming } = context;
  const [name = "", description = "", influence = ""] = cells;
  const place: Place = { file, at: `row ${number}` };
  if (name === "") {
    faults.push({
      ...place,
      column: head[0] ?? "1",
      message: "the actor has no name: write one, or remove the row",
    });
    return;
  }
  const kept = influence === "" ? "" : `Influence ${influence} (KTAB).`;
  const about = [description, kept].filter((part) => part !== "").join("\n");
  incoming.parties.push({
    ...{ place, ref: name, columns: { name: head[0] ?? "", description: head[1] ?? "" } },
    value: { name, ...(about !== "" && { description: about }) },
    defaults: { shortName: cutText(name, 40), role: "at-table" },
  });
  for (const [index, { title, heading }] of dimensions.entries()) {
    const at = FIRST + 2 * index;
    const position = readShare(cells[at], { ...place, column: heading }, faults);
    const salience = readShare(cells[at + 1], { ...place, column: head[at + 1] ?? "" }, faults);
    if (position === null) continue;
    const nearest = POINTS.reduce((one, other) =>
      Math.abs(other - position) < Math.abs(one - position) ? other : one,
    );
    const numbers = [`position ${cells[at]}`, ...(salience === null ? [] : [`salience ${cells[at + 1]}`])];
    incoming.positions.push({
      ...{ place, party: name, issue: title, statements: [], isWhole: true },
      value: {
        headline: `Position ${cells[at]} of 100`,
        ...{
          basis: "inferred",
          confidence: "medium",
          note: `Numbers of the table (KTAB): ${numbers.join(", ")}`,
        },
        ...(salience !== null && { priority: Math.min(5, Math.floor(salience / 20) + 1) }),
      },
      stances: [{ place: { ...place, column: heading }, option: `#${nearest}`, stance: "preferred" }],
    });
  }
}

/** null: the cell is blank, or has a fault that is listed. */
function readShare(cell: string | undefined, place: Place, faults: FileFault[]): number | null {
  if (cell === undefined || cell === "") return null;
  const number = Number(cell);
  if (Number.isFinite(number) && number >= 0 && number <= 100) return number;
  faults.push({ ...place, message: `${quote(cell)} is no number from 0 to 100: correct it` });
  return null;
}
