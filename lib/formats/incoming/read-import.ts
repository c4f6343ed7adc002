// The one door for files of every format: finds out what each is, puts those that belong together together, and reads.
import type { CaseFile } from "@/lib/domain/case-file";
import { readCaseFile } from "@/lib/schemas/case-file";
import { MAX_IMPORT_BYTES, MAX_IMPORT_FILES } from "@/lib/schemas/limits";
import type { ImportFormat } from "@/lib/schemas/upload";
import { decodeBytes } from "./decode-bytes";
import { readGenius, type Thresholds } from "./genius";
import { type FileFault, type Incoming, refuseFile, UnreadableFile } from "./incoming";
import { looksLikeKtab, readKtab } from "./ktab";
import { QUESTIONNAIRE_FILES, readQuestionnaire } from "./questionnaire";
import { readTables, type TableOptions } from "./read-tables";
import { readDelimited, readDelimitedTable, type Table } from "./table";
import { baseName, type TextFile } from "./text-file";
import { type ImportFile, type UnpackedFile, unpackFiles } from "./unpack-files";
import { readWorkbook } from "./workbook-reader";

export type { ImportFile } from "./unpack-files";

export interface ImportOptions extends TableOptions {
  /** null: by what is in the files. */
  format: ImportFormat | null;
  thresholds: Thresholds;
  /** The first day of a new negotiation, where the file knows none. */
  today: string;
}

export type ReadImport =
  /** `name`: of its first file, as the person named it; `origin`: as history names it. */
  { name: string; origin: string } & (
    | { format: "case"; caseFile: CaseFile }
    | { format: Exclude<ImportFormat, "case">; incoming: Incoming }
  );

export type ReadImportAnswer =
  /** `tables`: those that were found, for whoever has to say what their columns mean. */
  { tables: readonly Table[] } & (
    | { ok: true; reads: ReadImport[] }
    | { ok: false; format: ImportFormat | null; faults: FileFault[] }
  );

export async function readImport(
  files: readonly ImportFile[],
  options: ImportOptions,
): Promise<ReadImportAnswer> {
  const tables: Table[] = [];
  const reads: ReadImport[] = [];
  const faults: FileFault[] = [];
  let at: ImportFormat | null = options.format;
  try {
    checkSize(files);
    const sorted = sortFiles(unpackFiles(files), options.format);
    for (const { name, bytes } of sorted.cases) {
      at = "case";
      const read = readCaseFile(bytes);
      if (read.ok) reads.push({ format: "case", name, origin: baseOf(name), caseFile: read.caseFile });
      else faults.push(...read.faults.map(({ place, message }) => ({ file: name, at: place, message })));
    }
    for (const group of groupByFolder(sorted.genius)) {
      at = "genius";
      reads.push({ format: at, ...namesOf(group), incoming: readGenius(group, options) });
    }
    for (const group of groupByFolder(sorted.questionnaire)) {
      at = "questionnaire";
      reads.push({ format: at, ...namesOf(group), incoming: readQuestionnaire(group, options) });
    }
    for (const file of sorted.ktab) {
      at = "ktab";
      reads.push({ format: at, ...namesOf([file]), incoming: readKtab(file, options) });
    }
    if (sorted.workbooks.length + sorted.delimited.length > 0) {
      at = "table";
      for (const { name, bytes, kind } of sorted.workbooks)
        tables.push(...(await readWorkbook(bytes, kind, name)));
      for (const { name, text } of sorted.delimited)
        tables.push(readDelimitedTable(text, name) ?? refuseEmpty(name));
      const names = [...sorted.workbooks, ...sorted.delimited];
      if (tables.length === 0) refuseEmpty(names[0]?.name ?? "");
      reads.push({ format: at, ...namesOf(names), incoming: readTables(tables, options) });
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ok: false, format: at, tables, faults: [...faults, ...error.faults] };
  }
  if (faults.length > 0) return { ok: false, format: "case", tables, faults };
  return { ok: true, tables, reads };
}

const baseOf = (name: string) => name.split(/[/\\]/).at(-1) ?? name;

function namesOf(files: readonly { name: string }[]): { name: string; origin: string } {
  const name = files[0]?.name ?? "";
  const more = files.length - 1;
  return { name, origin: more > 0 ? `${baseOf(name)} and ${more} more` : baseOf(name) };
}

function refuseEmpty(file: string): never {
  return refuseFile({ file, at: "" }, "there is nothing in it: choose another file");
}

function checkSize(files: readonly ImportFile[]): void {
  const [first] = files;
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (first === undefined) return;
  if (files.length > MAX_IMPORT_FILES)
    refuseFile(
      { file: first.name, at: "" },
      `these are ${files.length} files; at most ${MAX_IMPORT_FILES} are read at once`,
    );
  if (bytes > MAX_IMPORT_BYTES) {
    const most = MAX_IMPORT_BYTES / 1024 / 1024;
    refuseFile(
      { file: first.name, at: "" },
      `the files are more than ${most} MB together: import them one after the other`,
    );
  }
}

interface SortedFiles {
  cases: ImportFile[];
  genius: TextFile[];
  questionnaire: TextFile[];
  ktab: TextFile[];
  delimited: TextFile[];
  workbooks: (ImportFile & { kind: "xlsx" | "ods" })[];
}

function sortFiles(files: readonly UnpackedFile[], format: ImportFormat | null): SortedFiles {
  const sorted: SortedFiles = {
    cases: [],
    genius: [],
    questionnaire: [],
    ktab: [],
    delimited: [],
    workbooks: [],
  };
  const isQuestionnaire = new Set(foldersWith(files, "opinion"));
  for (const file of files) {
    const { name, bytes, workbook } = file;
    if (workbook !== null) {
      sorted.workbooks.push({ name, bytes, kind: workbook });
      continue;
    }
    const known = format ?? recognise(file, isQuestionnaire);
    if (known === "case") sorted.cases.push(file);
    else {
      const text = { name, text: decodeBytes(bytes, name) };
      if (known === "genius" || known === "questionnaire" || known === "ktab") sorted[known].push(text);
      else sorted[format === null && beginsLikeKtab(text) ? "ktab" : "delimited"].push(text);
    }
  }
  return sorted;
}

function recognise({ name, bytes }: ImportFile, isQuestionnaire: ReadonlySet<string>): ImportFormat {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).replace(/^[\ufeff\s]+/, "");
  if (/\.xml$/i.test(name) || start.startsWith("<")) return "genius";
  if (!/\.json$/i.test(name) && !/^[{[]/.test(start)) return "table";
  const belongs =
    isQuestionnaire.has(folderOf(name)) && QUESTIONNAIRE_FILES.includes(baseName(name).toLowerCase());
  return belongs ? "questionnaire" : "case";
}

const folderOf = (name: string) => name.replace(/[^/\\]*$/, "");

function foldersWith(files: readonly ImportFile[], base: string): string[] {
  return files.filter(({ name }) => baseName(name).toLowerCase() === base).map(({ name }) => folderOf(name));
}

function beginsLikeKtab({ name, text }: TextFile): boolean {
  const rows: string[][] = [];
  const start = text.slice(0, 20_000);
  try {
    for (const { cells } of readDelimited(start, name)) {
      if (cells.some((cell) => cell.trim() !== "")) rows.push(cells);
      if (rows.length === 2) break;
    }
  } catch {
    // Whatever is wrong with it is said where it is read as a whole.
  }
  return looksLikeKtab(rows);
}

function groupByFolder(files: readonly TextFile[]): TextFile[][] {
  const groups = new Map<string, TextFile[]>();
  for (const file of files) {
    const folder = folderOf(file.name);
    groups.set(folder, [...(groups.get(folder) ?? []), file]);
  }
  return [...groups.values()];
}
