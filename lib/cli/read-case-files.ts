import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { CaseFile } from "@/lib/domain/case-file";
import { type Fault, readCaseFile } from "@/lib/schemas/case-file";
import { MAX_CASE_FILE_BYTES } from "@/lib/schemas/limits";
import { BadInput } from "./command";
import { describeCause } from "./describe-failure";
import { resolveFile } from "./resolve-file";

export interface CaseFileArgument {
  /** As it was typed. */
  name: string;
  /** The last part of the path: what history shows. */
  origin: string;
  caseFile: CaseFile;
}

/** More are of no use to read; the rest shows once these are mended. */
const MOST_FAULTS = 50;

/** Reads and checks all files. Throws one `BadInput` with the faults of all of them. */
export function readCaseFiles(names: readonly string[]): CaseFileArgument[] {
  const files: CaseFileArgument[] = [];
  const complaints: string[] = [];
  for (const name of names) {
    const read = readOne(name);
    if (typeof read === "string") complaints.push(read);
    else files.push({ name, origin: path.basename(name), caseFile: read });
  }
  if (complaints.length > 0) throw new BadInput(`${complaints.join("\n")}\nNothing was written.`);
  refuseTwice(files);
  return files;
}

function readOne(name: string): CaseFile | string {
  try {
    return readChecked(name);
  } catch (error) {
    const cause = describeCause(error);
    if (cause === null) throw error;
    return `${name}: ${cause}.`;
  }
}

function readChecked(name: string): CaseFile | string {
  const file = resolveFile(name);
  const stats = statSync(file);
  if (stats.isDirectory()) return `${name}: it is a folder; name the case files in it.`;
  // Before it is in memory; the reading itself checks the rest.
  if (stats.size > MAX_CASE_FILE_BYTES) {
    const [size, limit] = [stats.size, MAX_CASE_FILE_BYTES].map((bytes) => Math.ceil(bytes / 1024 / 1024));
    return `${name}: the file has ${size} MB; at most ${limit} are read.`;
  }
  const parsed = readCaseFile(readFileSync(file));
  return parsed.ok ? parsed.caseFile : describeFaults(name, parsed.faults);
}

/** File, place and message of each fault, a line each. */
export function describeFaults(name: string, faults: readonly Fault[]): string {
  const lines = faults.slice(0, MOST_FAULTS).map(({ place, message }) => `${name}: ${place}: ${message}`);
  const more = faults.length - lines.length;
  return [...lines, ...(more > 0 ? [`${name}: and ${more} more`] : [])].join("\n");
}

function refuseTwice(files: readonly CaseFileArgument[]): void {
  const names = new Map<string, string>();
  for (const { name, caseFile } of files) {
    const { slug } = caseFile.negotiation;
    const first = names.get(slug);
    if (first !== undefined) {
      throw new BadInput(
        `${first} and ${name} both hold the negotiation "${slug}": import them one after the other.`,
      );
    }
    names.set(slug, name);
  }
}
