// XLSX and ODS as tables: the one place that reads with the library. Formulas give the value that was last computed; no
// macro, link or reference to another file is followed.

import { streamOdsRows } from "hucre/ods";
import { type CellValue, streamXlsxRows } from "hucre/xlsx";
import { MAX_SHEETS } from "@/lib/schemas/limits";
import { type ArchiveEntry, readArchive } from "./archive";
import { refuseFile, UnreadableFile } from "./incoming";
import { type Table, TableBuilder } from "./table";
import { readXml } from "./xml-tree";

export type WorkbookKind = "xlsx" | "ods";

/** Which kind of workbook an archive is; null: none. */
export function workbookKind(names: readonly string[]): WorkbookKind | null {
  if (names.includes("xl/workbook.xml")) return "xlsx";
  return names.includes("content.xml") && names.includes("META-INF/manifest.xml") ? "ods" : null;
}

/** The sheets that hold anything. Throws UnreadableFile. */
export async function readWorkbook(bytes: Uint8Array, kind: WorkbookKind, file: string): Promise<Table[]> {
  // All of it is unpacked once here, within the limits, before the library sees any of it.
  const entries = readArchive(bytes, file);
  try {
    return kind === "xlsx"
      ? await readXlsx(bytes, listXlsxSheets(entries, file), file)
      : await readOds(bytes, listOdsSheets(entries), file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    // Whatever the library throws, the file is what is wrong with it.
    return refuseFile({ file, at: "" }, "the workbook is damaged: open it, save it anew and try again");
  }
}

async function readXlsx(bytes: Uint8Array, sheets: readonly string[], file: string): Promise<Table[]> {
  const tables: Table[] = [];
  for (const [index, name] of sheets.entries()) {
    const builder = new TableBuilder(file, name);
    for await (const { index: row, values } of streamXlsxRows(bytes, { sheet: index })) {
      builder.add(row + 1, values.map(textOf));
    }
    const table = builder.build();
    if (table !== null) tables.push(table);
  }
  return tables;
}

async function readOds(bytes: Uint8Array, sheets: readonly string[], file: string): Promise<Table[]> {
  const builders = new Map<number, TableBuilder>();
  for await (const { index, sheetIndex = 0, values } of streamOdsRows(bytes)) {
    let builder = builders.get(sheetIndex);
    if (builder === undefined) {
      builder = new TableBuilder(file, sheets[sheetIndex] ?? String(sheetIndex + 1));
      builders.set(sheetIndex, builder);
    }
    builder.add(index + 1, values.map(textOf));
  }
  return [...builders.values()].flatMap((builder) => builder.build() ?? []);
}

function listXlsxSheets(entries: readonly ArchiveEntry[], file: string): string[] {
  const workbook = entries.find(({ name }) => name === "xl/workbook.xml");
  if (workbook === undefined) return [];
  const names: string[] = [];
  readXml(new TextDecoder().decode(workbook.bytes), file, {
    open: ({ name, attributes }) => {
      if (name.replace(/^.*:/, "") === "sheet") names.push(attributes.name ?? String(names.length + 1));
    },
  });
  if (names.length > MAX_SHEETS)
    refuseFile(
      { file, at: "" },
      `it has ${names.length} sheets; at most ${MAX_SHEETS} are read: remove some`,
    );
  return names;
}

function listOdsSheets(entries: readonly ArchiveEntry[]): string[] {
  const content = entries.find(({ name }) => name === "content.xml");
  if (content === undefined) return [];
  const text = new TextDecoder().decode(content.bytes);
  const names: string[] = [];
  for (const [, name] of text.matchAll(/<table:table\s[^<>]{0,2000}?table:name="([^"<>]{0,200})"/g)) {
    if (names.length < MAX_SHEETS) names.push(name ?? "");
  }
  return names;
}

const DAY_LENGTH = 10;

/** A cell as the text that a table of texts would have: days as 2026-02-07. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(+value) ? "" : value.toISOString().slice(0, DAY_LENGTH);
  return String(value);
}
