// What came in, laid over a draft: one whole case file, which then goes through the plan and the writer that every
// import goes through. What the file does not speak of stays as it is.
import { type EntityKind, entityId, LIST_OF } from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";
import { parseCaseFile } from "@/lib/schemas/case-file";
import type { FileFault, Incoming, Place } from "./incoming";
import { mergePositions } from "./merge-positions";
import { type CaseDraft, MergeTarget } from "./merge-target";
import { mergeIssues, mergeParties, mergeSources, mergeStatements } from "./merge-things";

export interface Merged {
  /** Without what was refused; null: not even that is a case file. */
  caseFile: CaseFile | null;
  /** What was refused, each with its place; with one of them nothing may be written. */
  faults: FileFault[];
  /** Where the file speaks of a thing, by kind and id: `party iran`. */
  places: ReadonlyMap<string, Place>;
}

/** @param slug of the draft; where there is none (null), what the new one is to be called */
export function mergeIncoming(draft: CaseFile | null, incoming: Incoming, slug: string): Merged {
  const refused = new Set<object>();
  const faults: FileFault[] = [];
  // What is refused is left out and the rest tried again, for the plan of it: a fault may hide another one.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const target = new MergeTarget(startFrom(draft, incoming, slug), refused);
    mergeParties(target, incoming);
    mergeIssues(target, incoming);
    mergeSources(target, incoming);
    mergeStatements(target, incoming);
    mergePositions(target, incoming);
    const parsed = parseCaseFile(target.caseFile);
    if (!parsed.ok) for (const { place, message } of parsed.faults) target.refuseAt(place, message);
    faults.push(...target.faults);
    if (parsed.ok) return { caseFile: parsed.caseFile, faults, places: placesOf(target, parsed.caseFile) };
    if (!target.hasRefused) break;
  }
  return { caseFile: null, faults, places: new Map() };
}

const MOST_ROUNDS = 4;

function startFrom(draft: CaseFile | null, incoming: Incoming, slug: string): CaseDraft {
  if (draft !== null) return structuredClone(draft) as CaseDraft;
  return {
    ...{ format: "parley-case/1", negotiation: { slug, ...incoming.negotiation } },
    ...{ parties: [], issues: [], sources: [], statements: [], positions: [], events: [], figures: [] },
  } as unknown as CaseDraft;
}

function placesOf({ caseFile: draft, places }: MergeTarget, caseFile: CaseFile): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const [kind, list] of Object.entries(LIST_OF)) {
    for (const [index, value] of caseFile[list].entries()) {
      const place = places.get(draft[list][index] as object);
      if (place !== undefined) found.set(`${kind} ${entityId(kind as EntityKind, value)}`, place);
    }
  }
  return found;
}
