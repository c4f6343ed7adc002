// The issues of a GENIUS domain or profile, whatever their indices begin with and whether or not they say their type.
import { quote } from "@/lib/schemas/fault";
import { MAX_OPTIONS } from "@/lib/schemas/limits";
import { type Place, refuseFile } from "./incoming";
import { findAll, type XmlNode } from "./xml-tree";

export interface GeniusValue {
  place: Place;
  label: string;
  /** 0 for the first value of that name in its issue, 1 for the second. */
  occurrence: number;
  /** The evaluation as it is written; null: there is none. */
  evaluation: string | null;
  number: number | null;
}

export interface GeniusIssue {
  place: Place;
  index: string;
  name: string;
  values: [GeniusValue, ...GeniusValue[]];
}

/** Throws UnreadableFile. */
export function readGeniusIssues(root: XmlNode, file: string): GeniusIssue[] {
  const nodes = findAll(root, "issue");
  if (nodes.length === 0) {
    refuseFile(
      { file, at: root.place.at },
      `there is no <issue> in <${root.name.slice(0, 60)}>: this is no domain or profile of GENIUS`,
    );
  }
  const names = new Map<string, Place>();
  return nodes.map((node) => {
    const { place, attributes } = node;
    const name = attributes.name?.trim() ?? "";
    const first = names.get(name);
    if (name === "") refuseFile(place, 'the issue has no name: write name="…"');
    if (first !== undefined)
      refuseFile(place, `the issue ${quote(name)} stands twice, first in ${first.at}: rename one of the two`);
    names.set(name, place);
    return { place, index: attributes.index ?? "", name, values: readValues(node, name) };
  });
}

function readValues(node: XmlNode, name: string): [GeniusValue, ...GeniusValue[]] {
  const items = findAll(node, "item");
  const values = items.length > 0 ? readItems(items, node, name) : readRange(node, name);
  if (values.length > MAX_OPTIONS) {
    const message = `the issue ${quote(name)} has ${values.length} values; at most ${MAX_OPTIONS} can be told apart in a matrix: merge some`;
    refuseFile(node.place, message);
  }
  const [first, ...rest] = values;
  if (first === undefined)
    return refuseFile(node.place, `the issue ${quote(name)} has no values: add <item>`);
  return [first, ...rest];
}

function readItems(items: readonly XmlNode[], node: XmlNode, name: string): GeniusValue[] {
  const count = new Map<string, number>();
  return items.map(({ attributes, place }) => {
    const label = attributes.value?.trim() ?? "";
    if (label === "") refuseFile(place, `a value of ${quote(name)} has no name: write value="…"`);
    const occurrence = count.get(label) ?? 0;
    count.set(label, occurrence + 1);
    const evaluation = attributes.evaluation ?? null;
    const number = evaluation === null ? null : readNumber(evaluation, "evaluation", place);
    return { place: place ?? node.place, label, occurrence, evaluation, number };
  });
}

/** So many points stand for a range that has more whole numbers than options. */
const POINTS = 5;
/** Enough digits for a point of a range of real numbers. */
const DIGITS = 6;

/** Whole numbers or reals between two bounds: all of them where they are few, else points at equal steps. */
function readRange(node: XmlNode, name: string): GeniusValue[] {
  const { place, attributes } = node;
  const type = attributes.vtype ?? attributes.type ?? attributes.etype ?? "";
  const range = findAll(node, "range")[0]?.attributes ?? attributes;
  if (range.lowerbound === undefined || range.upperbound === undefined) {
    return refuseFile(
      place,
      `the issue ${quote(name)} has neither values nor bounds: add <item>, or lowerbound and upperbound`,
    );
  }
  const low = readNumber(range.lowerbound, "lower bound", place);
  const high = readNumber(range.upperbound, "upper bound", place);
  if (high < low) refuseFile(place, `the upper bound of ${quote(name)} is below the lower one: swap them`);
  const isWhole = type === "integer";
  const count = isWhole && high - low < MAX_OPTIONS ? high - low + 1 : high === low ? 1 : POINTS;
  const evaluate = readEvaluator(node);
  return Array.from({ length: Math.max(1, Math.floor(count)) }, (_, step) => {
    const exact = count === 1 ? low : low + ((high - low) * step) / (count - 1);
    const point = isWhole ? Math.round(exact) : Number(exact.toPrecision(DIGITS));
    const number = evaluate?.(point) ?? null;
    const evaluation = number === null ? null : String(Number(number.toPrecision(DIGITS)));
    return { place, label: String(point), occurrence: 0, evaluation, number };
  });
}

/** Straight lines are what the formats have in use; of another function the values are not known. */
function readEvaluator(node: XmlNode): ((point: number) => number) | null {
  const evaluator = findAll(node, "evaluator")[0];
  if (evaluator === undefined) return null;
  const { attributes, place } = evaluator;
  if (attributes.ftype !== "linear") return null;
  const { parameter0 = attributes.offset, parameter1 = attributes.slope } = attributes;
  if (parameter0 === undefined || parameter1 === undefined) return null;
  const offset = readNumber(parameter0, "parameter", place);
  const slope = readNumber(parameter1, "parameter", place);
  return (point) => Math.max(0, offset + slope * point);
}

function readNumber(text: string, what: string, place: Place): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number)) {
    return refuseFile(place, `the ${what} is ${quote(text)}, which is no number: write it as 0.25`);
  }
  return number;
}
