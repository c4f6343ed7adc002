// GENIUS and NegMAS: a domain (issues with their values) and a profile a party (each value with an evaluation, each
// issue with a weight). Evaluations become stances by thresholds, never a red line; the numbers stay in the notes.
import type { Stance } from "@/lib/domain/vocabulary";
import { quote } from "@/lib/schemas/fault";
import { type GeniusIssue, readGeniusIssues } from "./genius-issues";
import { writeGeniusNote } from "./genius-note";
import { emptyIncoming, type Incoming, refuseFile } from "./incoming";
import { cutText, type TextFile, wordsOf } from "./text-file";
import { findAll, readXmlTree, type XmlNode } from "./xml-tree";

/** Of the highest evaluation of an issue: at or above, at or above, below. */
export interface Thresholds {
  preferred: number;
  acceptable: number;
  opposed: number;
}

export const GENIUS_THRESHOLDS: Thresholds = { preferred: 0.9, acceptable: 0.6, opposed: 0.2 };

interface GeniusFile {
  name: string;
  root: XmlNode;
  issues: GeniusIssue[];
}

/** Throws UnreadableFile. */
export function readGenius(
  files: readonly TextFile[],
  options: { thresholds: Thresholds; today: string },
): Incoming {
  const read = files.map(({ name, text }): GeniusFile => {
    const root = readXmlTree(text, name);
    return { name, root, issues: readGeniusIssues(root, name) };
  });
  const domain = read.find(isDomain);
  const profiles = read.filter((file) => file !== domain);
  const [model] = domain === undefined ? profiles : [domain];
  if (model === undefined)
    return refuseFile({ file: files[0]?.name ?? "", at: "" }, "there is no domain in it");
  const incoming = emptyIncoming();
  const name = findAll(model.root, "objective")[0]?.attributes.name?.trim();
  incoming.negotiation = {
    title: cutText(name || wordsOf(model.name), 200),
    summary: `Imported from a negotiation domain in the format of GENIUS (${cutText(wordsOf(model.name), 200)}).`,
    ...{ status: "ongoing", started: options.today },
  };
  incoming.issues = model.issues.map((issue) => ({
    ...{ place: issue.place, ref: issue.name, value: { title: issue.name } },
    defaults: { question: cutText(`Which is agreed on: ${issue.name}?`, 500), scale: "nominal" },
    options: issue.values.map(({ label }, index) => ({ ref: refOf(index), label })),
  }));
  for (const profile of profiles) addProfile(profile, model, options.thresholds, incoming);
  return incoming;
}

/** No key or name of an option reads so. */
const refOf = (index: number) => `#${index}`;

function isDomain({ root }: GeniusFile): boolean {
  if (root.name === "negotiation_template") return true;
  const isEvaluated = findAll(root, "item").some(({ attributes }) => attributes.evaluation !== undefined);
  return !isEvaluated && findAll(root, "evaluator").length === 0 && findAll(root, "weight").length === 0;
}

function addProfile(
  profile: GeniusFile,
  model: GeniusFile,
  thresholds: Thresholds,
  incoming: Incoming,
): void {
  const { name, root } = profile;
  const party = cutText(wordsOf(name), 200);
  const place = { file: name, at: "" };
  const shortName = cutText(party, 40);
  incoming.parties.push({
    place,
    ref: party,
    value: { name: party },
    defaults: { shortName, role: "at-table" },
  });
  const weights = weightsOf(root);
  const priorities = rankPriorities(profile.issues.map(({ index }) => weights.get(index)));
  const reservation = findAll(root, "reservation")[0]?.attributes.value;
  for (const [at, issue] of profile.issues.entries()) {
    const known = model.issues.find((each) => each.name === issue.name);
    if (known === undefined) {
      const names = model.issues.map((each) => quote(each.name)).join(", ");
      refuseFile(
        issue.place,
        `the domain has no issue ${quote(issue.name)}; it has ${names}: correct the name`,
      );
    }
    const stances = decideStances(issue, known, thresholds);
    const best = issue.values.reduce((one, other) =>
      (other.number ?? -1) > (one.number ?? -1) ? other : one,
    );
    const priority = priorities[at];
    const note = writeGeniusNote({ weight: weights.get(issue.index), reservation, values: issue.values });
    if (issue.values.every(({ number }) => number === null)) {
      const message = "the evaluations of the values are not given one by one: no stances are made";
      incoming.warnings.push({ ...issue.place, message });
    }
    incoming.positions.push({
      ...{ place: issue.place, party, issue: issue.name, statements: [], isWhole: true },
      value: {
        headline: cutText(best.number === null ? "No evaluations given" : `Values “${best.label}” most`, 280),
        ...{ basis: "inferred", confidence: "medium", note: cutText(note, 2000) },
        ...(priority !== undefined && { priority }),
      },
      stances: stances.map(({ index, stance }) => ({ place: issue.place, option: refOf(index), stance })),
    });
  }
}

function decideStances(issue: GeniusIssue, known: GeniusIssue, thresholds: Thresholds) {
  const highest = Math.max(0, ...issue.values.map(({ number }) => number ?? 0));
  return issue.values.flatMap(({ label, occurrence, number, place }): { index: number; stance: Stance }[] => {
    // By name; of values with one name the first is the first and the second the second.
    const index = known.values.findIndex((each) => each.label === label && each.occurrence === occurrence);
    if (index < 0) {
      const names = known.values.map((each) => quote(each.label)).join(", ");
      refuseFile(
        place,
        `the domain's issue ${quote(known.name)} has no value ${quote(label)}; it has ${names}`,
      );
    }
    if (number === null || highest === 0) return [];
    const share = number / highest;
    if (share >= thresholds.preferred) return [{ index, stance: "preferred" }];
    if (share >= thresholds.acceptable) return [{ index, stance: "acceptable" }];
    return share < thresholds.opposed ? [{ index, stance: "opposed" }] : [];
  });
}

/** As they are written, by the index of the issue. */
function weightsOf(root: XmlNode): Map<string, string> {
  const weights = new Map<string, string>();
  for (const { attributes, place } of findAll(root, "weight")) {
    const { index = "", value = "" } = attributes;
    if (!Number.isFinite(Number(value)) || value.trim() === "") {
      refuseFile(place, `the weight is ${quote(value)}, which is no number: write it as 0.25`);
    }
    weights.set(index, value);
  }
  return weights;
}

/** From the heaviest, 5, to the lightest; equal weights are equal. */
function rankPriorities(weights: readonly (string | undefined)[]): (number | undefined)[] {
  const sorted = [...new Set(weights.flatMap((weight) => (weight === undefined ? [] : [Number(weight)])))];
  sorted.sort((a, b) => b - a);
  return weights.map((weight) => {
    if (weight === undefined) return undefined;
    const rank = sorted.indexOf(Number(weight));
    return sorted.length === 1 ? 3 : 5 - Math.round((4 * rank) / (sorted.length - 1));
  });
}
