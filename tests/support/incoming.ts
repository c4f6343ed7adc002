// Files given to the importer, and what becomes of them over a draft.

import { readFileSync } from "node:fs";
import type { CaseFile } from "@/lib/domain/case-file";
import { GENIUS_THRESHOLDS } from "@/lib/formats/incoming/genius";
import { layOver, slugOf } from "@/lib/formats/incoming/import-items";
import type { FileFault, Place } from "@/lib/formats/incoming/incoming";
import { type ImportOptions, readImport } from "@/lib/formats/incoming/read-import";
import { readCaseFile } from "@/lib/schemas/case-file";

export const OPTIONS: ImportOptions = {
  ...{ format: null, today: "2026-11-28", thresholds: GENIUS_THRESHOLDS, columns: {}, blankClears: false },
  defaults: { from: undefined, basis: undefined, confidence: undefined },
};

export type Files = Readonly<Record<string, string | Uint8Array>>;

export function toFiles(files: Files) {
  return Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
}

interface Taken {
  /** What the draft would be; null: it could not be read at all. */
  caseFile: CaseFile | null;
  faults: readonly FileFault[];
  warnings: readonly FileFault[];
  places: ReadonlyMap<string, Place>;
}

/** Lays one import over a draft. Case files are not taken here. */
export async function takeFiles(
  files: Files,
  draft: CaseFile | null = null,
  options: Partial<ImportOptions> = {},
): Promise<Taken> {
  const answer = await readImport(toFiles(files), { ...OPTIONS, ...options });
  if (!answer.ok) return { caseFile: null, faults: answer.faults, warnings: [], places: new Map() };
  const [read] = answer.reads;
  if (read === undefined || read.format === "case" || answer.reads.length > 1)
    throw new Error("Not one import");
  const slug = draft?.negotiation.slug ?? slugOf(read.incoming);
  return { ...layOver(draft, read.incoming, slug), warnings: read.incoming.warnings };
}

/** A fault as a person reads it. */
export const say = ({ file, at, column, message }: FileFault) =>
  [file, at, column ?? "", message].filter((part) => part !== "").join(" | ");

export function readSample(name: string): CaseFile {
  const read = readCaseFile(readFileSync(`cases/${name}.json`));
  if (!read.ok) throw new Error(`${name} is not valid`);
  return read.caseFile;
}
