import type { WriteTransaction } from "./client";
import { Prisma } from "./generated/client";

/** Tables of plain texts and whole numbers: what JSON writes as the database has it. */
interface Tables {
  Issue: Prisma.IssueGetPayload<object>;
  Option: Prisma.OptionGetPayload<object>;
  Search: Prisma.SearchGetPayload<object>;
  Source: Prisma.SourceGetPayload<object>;
  Statement: Prisma.StatementGetPayload<object>;
  Position: Prisma.PositionGetPayload<object>;
  Stance: Prisma.StanceGetPayload<object>;
  Requirement: Prisma.RequirementGetPayload<object>;
  RequirementOption: Prisma.RequirementOptionGetPayload<object>;
  Evidence: Prisma.EvidenceGetPayload<object>;
  EvidenceOption: Prisma.EvidenceOptionGetPayload<object>;
  Event: Prisma.EventGetPayload<object>;
  EventParty: Prisma.EventPartyGetPayload<object>;
  EventIssue: Prisma.EventIssueGetPayload<object>;
}

/** Which rows: of a negotiation, all of them or those with these values in a column. */
export interface RowChoice {
  negotiationId: string;
  column: string;
  /** null: all. */
  values: readonly string[] | null;
}

/**
 * Rows of a draft as one text that the database writes: read row by row, and each value by itself, the hundred thousand
 * rows of a large case take ten times as long. Not for columns of numbers with a fraction or of dates.
 * @param order a column; without it they come in any order
 */
export async function selectRows<Table extends keyof Tables, Column extends keyof Tables[Table] & string>(
  tx: WriteTransaction,
  table: Table,
  columns: readonly Column[],
  { negotiationId, column, values }: RowChoice,
  order?: Column,
): Promise<Pick<Tables[Table], Column>[]> {
  const listed = Prisma.raw(columns.map((name) => `"${name}"`).join(", "));
  const chosen =
    values === null
      ? Prisma.empty
      : Prisma.sql`AND ${Prisma.raw(`"${column}"`)} IN (SELECT "value" FROM json_each(${JSON.stringify(values)}))`;
  const ordered = order === undefined ? Prisma.empty : Prisma.raw(`ORDER BY "${order}"`);
  const [row] = await tx.$queryRaw<{ rows: string }[]>`
    SELECT json_group_array(json_array(${listed})) AS "rows" FROM (
      SELECT ${listed} FROM ${Prisma.raw(`"${table}"`)}
      WHERE "negotiationId" = ${negotiationId} ${chosen} ${ordered})`;
  const rows = JSON.parse(row?.rows ?? "[]") as unknown[][];
  return rows.map((cells) => nameCells(columns, cells) as Pick<Tables[Table], Column>);
}

/** Field by field: done with Object.fromEntries this alone takes as long as the database does. */
function nameCells(columns: readonly string[], cells: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < columns.length; at++) row[columns[at] ?? ""] = cells[at];
  return row;
}
