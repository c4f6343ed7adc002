// From what was read to what is written: each part of an import with the negotiation it is for and the way to lay it
// over the draft of that. The browser and the command both go through here.
import type { CaseFile } from "@/lib/domain/case-file";
import type { Fault } from "@/lib/schemas/fault";
import { makeKey } from "../make-key";
import type { FileFault, Incoming } from "./incoming";
import { type Merged, mergeIncoming } from "./merge-incoming";
import type { ReadImport } from "./read-import";

type Merge = (draft: CaseFile | null) => { ok: true; caseFile: CaseFile } | { ok: false; faults: Fault[] };

export type ReadyItem = {
  /** As the person named it. */
  name: string;
  origin: string;
  slug: string;
} & ({ caseFile: CaseFile } | { merge: Merge });

/** @param into the negotiation that all but case files are for; null: the one that the file names, or a new one */
export function makeItems(reads: readonly ReadImport[], into: string | null): ReadyItem[] {
  return reads.map((read): ReadyItem => {
    const { name, origin } = read;
    if (read.format === "case") {
      return { name, origin, slug: read.caseFile.negotiation.slug, caseFile: read.caseFile };
    }
    const slug = slugFor(read, into);
    return { name, origin, slug, merge: (draft) => conclude(layOver(draft, read.incoming, slug)) };
  });
}

/** The negotiation that it is for. */
export function slugFor(read: ReadImport, into: string | null): string {
  return read.format === "case" ? read.caseFile.negotiation.slug : (into ?? slugOf(read.incoming));
}

export function slugOf({ slug, negotiation }: Incoming): string {
  return slug ?? makeKey(negotiation?.title ?? "", "negotiation", new Set());
}

/** `mergeIncoming`, where there is something that it can be laid over. */
export function layOver(draft: CaseFile | null, incoming: Incoming, slug: string): Merged {
  if (draft !== null || incoming.negotiation !== null) return mergeIncoming(draft, incoming, slug);
  const file = [...incoming.positions, ...incoming.statements, ...incoming.sources][0]?.place.file ?? "";
  const message =
    incoming.slug === null
      ? "a table adds to a negotiation that is there, and does not say to which: choose one"
      : `there is no negotiation "${slug}": choose one that is there, or make it first`;
  return { caseFile: null, faults: [{ file, at: "", message }], places: new Map() };
}

function conclude({ caseFile, faults }: Merged): ReturnType<Merge> {
  if (caseFile !== null && faults.length === 0) return { ok: true, caseFile };
  return {
    ok: false,
    faults: faults.map((fault) => ({ place: describePlace(fault), message: fault.message })),
  };
}

/** `positions.csv: row 12, column stance`. */
export function describePlace({ file, at, column }: Omit<FileFault, "message">): string {
  const within = [at, column === undefined ? "" : `column ${column}`]
    .filter((part) => part !== "")
    .join(", ");
  return [file, within].filter((part) => part !== "").join(": ");
}
