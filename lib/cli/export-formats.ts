import type { CaseFile } from "@/lib/domain/case-file";
import { writeMatrixTable, writePositionsTable, writeStatementsTable } from "@/lib/formats/tables";
import { messagesFor } from "@/lib/messages/catalogue";

export interface Exported {
  caseFile: CaseFile;
  /** Null: the draft. */
  release: number | null;
  /** The canonical text. */
  text: string;
}

export type WriteFormat = (exported: Exported) => string;

/** Every format that `export` writes, by its name. A further one is one line here. */
export const FORMATS: ReadonlyMap<string, WriteFormat> = new Map<string, WriteFormat>([
  ["case", ({ text }) => text],
  ["positions-csv", writePositionsTable],
  ["statements-csv", writeStatementsTable],
  ["matrix-csv", (exported) => writeMatrixTable(exported, messagesFor(null))],
]);
