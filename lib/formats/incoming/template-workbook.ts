// A workbook to fill in: the columns that the import knows, with lists to choose from. All its cells are texts.
import { type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { CaseFile } from "@/lib/domain/case-file";
import {
  AGENDAS,
  BASES,
  CHANNELS,
  CONFIDENCES,
  SOURCE_KINDS,
  STANCES,
  STATEMENT_KINDS,
} from "@/lib/domain/vocabulary";
import { foldName } from "./name-index";
import { TABLE_FIELDS } from "./table-fields";

/** Rows with lists to choose from. */
const ROWS = 2_000;
const WIDTH = 18;

type Named = Pick<CaseFile, "parties" | "issues" | "sources" | "statements">;

/** @param draft whose parties, issues, options, statements and sources are offered */
export function writeTemplate(draft: Named): Promise<Uint8Array> {
  const lists: Record<string, string[]> = {
    party: chooseNames(draft.parties.map(({ key, name }) => ({ key, name }))),
    issue: chooseNames(draft.issues.map(({ key, title }) => ({ key, name: title }))),
    option: [...new Set(draft.issues.flatMap(({ options }) => options.map(({ label }) => label)))],
    statements: draft.statements.map(({ key }) => key),
    source: draft.sources.map(({ key }) => key),
  };
  const names = Object.keys(lists);
  const longest = Math.max(...Object.values(lists).map(({ length }) => length));
  const listSheet: WriteSheet = {
    name: LISTS,
    rows: [
      names.map((name) => `choices: ${name}`),
      ...Array.from({ length: longest }, (_, row) => names.map((name) => lists[name]?.[row] ?? null)),
    ],
    columns: names.map(() => ({ width: WIDTH })),
  };
  const make = (
    name: string,
    fields: readonly string[],
    words: Record<string, readonly string[]>,
  ): WriteSheet => ({
    name,
    rows: [[...fields]],
    columns: fields.map(() => ({ width: WIDTH })),
    freezePane: { rows: 1, columns: 0 },
    dataValidations: fields.flatMap((field, at): DataValidation[] => {
      const range = `${letterOf(at)}2:${letterOf(at)}${ROWS}`;
      const shared = { type: "list" as const, range, allowBlank: true, showErrorMessage: false };
      const values = words[field];
      if (values !== undefined) return [{ ...shared, values: [...values] }];
      const count = lists[field]?.length ?? 0;
      const column = letterOf(names.indexOf(field));
      return count === 0 ? [] : [{ ...shared, formula1: `${LISTS}!$${column}$2:$${column}$${count + 1}` }];
    }),
  });
  return writeXlsx({
    sheets: [
      make("Positions", TABLE_FIELDS.positions, {
        ...{ agenda: AGENDAS, stance: STANCES, basis: BASES, confidence: CONFIDENCES },
        priority: ["1", "2", "3", "4", "5"],
      }),
      make("Statements", TABLE_FIELDS.statements, { kind: STATEMENT_KINDS, channel: CHANNELS }),
      make("Sources", TABLE_FIELDS.sources, { kind: SOURCE_KINDS }),
      listSheet,
    ],
  });
}

/** Its headings name no field, so that it is read as no table. */
const LISTS = "Lists";

/** Of two with one name the keys: a name has to say which. */
function chooseNames(things: readonly { key: string; name: string }[]): string[] {
  const count = new Map<string, number>();
  for (const { name } of things) count.set(foldName(name), (count.get(foldName(name)) ?? 0) + 1);
  return things.map(({ key, name }) => (count.get(foldName(name)) === 1 ? name : key));
}

/** Of fewer than 26 columns. */
const letterOf = (column: number) => String.fromCharCode(65 + column);
