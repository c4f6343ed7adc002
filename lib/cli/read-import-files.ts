import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { GENIUS_THRESHOLDS } from "@/lib/formats/incoming/genius";
import { describePlace, makeItems, type ReadyItem } from "@/lib/formats/incoming/import-items";
import type { FileFault } from "@/lib/formats/incoming/incoming";
import { type ImportFile, readImport } from "@/lib/formats/incoming/read-import";
import type { Fault } from "@/lib/schemas/case-file";
import { MAX_CASE_FILE_BYTES, MAX_IMPORT_FILES } from "@/lib/schemas/limits";
import type { ImportFormat } from "@/lib/schemas/upload";
import { BadInput } from "./command";
import { describeCause } from "./describe-failure";
import { resolveFile } from "./resolve-file";

/** More are of no use to read; the rest shows once these are mended. */
const MOST_FAULTS = 50;

export interface ReadFiles {
  items: ReadyItem[];
  /** What was passed over, a line each. */
  warnings: string[];
}

/** Reads and checks all files. Throws one `BadInput` with the faults of all of them. */
export async function readImportFiles(
  names: readonly string[],
  options: { format: ImportFormat | null; into: string | null; from: string | undefined; today: string },
): Promise<ReadFiles> {
  const complaints: string[] = [];
  const files = names.flatMap((name) => {
    const read = loadOne(name);
    if (typeof read !== "string") return read;
    complaints.push(read);
    return [];
  });
  const { format, from, today } = options;
  const answer = await readImport(files, {
    ...{ format, today, thresholds: GENIUS_THRESHOLDS, columns: {}, blankClears: false },
    defaults: { from, basis: undefined, confidence: undefined },
  });
  if (!answer.ok) complaints.push(describeFileFaults(answer.faults));
  if (!answer.ok || complaints.length > 0) {
    throw new BadInput(`${complaints.join("\n")}\nNothing was written.`);
  }
  const items = makeItems(answer.reads, options.into);
  refuseTwice(items);
  const warnings = answer.reads.flatMap((read) => (read.format === "case" ? [] : read.incoming.warnings));
  return { items, warnings: warnings.map((warning) => `${describePlace(warning)}: ${warning.message}`) };
}

function loadOne(name: string): ImportFile[] | string {
  try {
    return load(name);
  } catch (error) {
    const cause = describeCause(error);
    if (cause === null) throw error;
    return `${name}: ${cause}.`;
  }
}

const READ_IN_FOLDER = /\.(json|csv|tsv|xml|xlsx|ods|zip)$/i;

/** The file, or those of a folder. */
function load(name: string): ImportFile[] | string {
  const file = resolveFile(name);
  const stats = statSync(file);
  if (stats.isDirectory()) {
    const inner = readdirSync(file)
      .filter((each) => READ_IN_FOLDER.test(each))
      .sort();
    if (inner.length === 0) return `${name}: nothing in the folder can be imported.`;
    if (inner.length > MAX_IMPORT_FILES) {
      return `${name}: the folder has ${inner.length} files; at most ${MAX_IMPORT_FILES} are read at once.`;
    }
    const read = inner.map((each) => loadOne(path.join(name, each)));
    return read.find((each) => typeof each === "string") ?? (read as ImportFile[][]).flat();
  }
  // Before it is in memory; the reading itself checks the rest.
  if (stats.size > MAX_CASE_FILE_BYTES) {
    const [size, limit] = [stats.size, MAX_CASE_FILE_BYTES].map((bytes) => Math.ceil(bytes / 1024 / 1024));
    return `${name}: the file has ${size} MB; at most ${limit} are read.`;
  }
  return [{ name, bytes: readFileSync(file) }];
}

/** File, place and message of each fault, a line each. */
export function describeFaults(name: string, faults: readonly Fault[]): string {
  return bound(
    faults.map(({ place, message }) => `${name}: ${place}: ${message}`),
    `${name}: `,
  );
}

function describeFileFaults(faults: readonly FileFault[]): string {
  return bound(faults.map((fault) => `${describePlace(fault)}: ${fault.message}`));
}

/** The same of faults whose place names the file. */
export function describePlacedFaults(faults: readonly Fault[]): string {
  return bound(faults.map(({ place, message }) => `${place}: ${message}`));
}

function bound(lines: readonly string[], prefix = ""): string {
  const more = lines.length - MOST_FAULTS;
  return [...lines.slice(0, MOST_FAULTS), ...(more > 0 ? [`${prefix}and ${more} more`] : [])].join("\n");
}

function refuseTwice(items: readonly ReadyItem[]): void {
  const names = new Map<string, string>();
  for (const { name, slug } of items) {
    const first = names.get(slug);
    if (first !== undefined) {
      throw new BadInput(
        `${first} and ${name} are both for the negotiation "${slug}": import them one after the other.`,
      );
    }
    names.set(slug, name);
  }
}
