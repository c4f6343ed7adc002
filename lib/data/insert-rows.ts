import type { WriteTransaction } from "./client";
import { Prisma } from "./generated/client";

/** Rows in one statement: their number hardly matters, but the text of them all is built at once. */
const CHUNK = 5_000;

/**
 * Inserts rows of plain JSON values, all with the same fields, as one parameter that the database takes apart. Prisma's
 * own `createMany` binds every value: ten times slower with the hundred thousand rows of a large case. Not for columns
 * of numbers with a fraction or of dates, which Prisma writes in a form of its own.
 */
export async function insertRows<Row extends object>(
  tx: WriteTransaction,
  table: Prisma.ModelName,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const fields = Object.keys(first) as (keyof Row & string)[];
  const columns = Prisma.raw(fields.map((field) => `"${field}"`).join(", "));
  const values = Prisma.raw(fields.map((_, at) => `value ->> ${at}`).join(", "));
  for (let at = 0; at < rows.length; at += CHUNK) {
    // What is undefined becomes null, and a list or object the text of its JSON.
    const chunk = JSON.stringify(rows.slice(at, at + CHUNK).map((row) => fields.map((field) => row[field])));
    await tx.$executeRaw`INSERT INTO ${Prisma.raw(`"${table}"`)} (${columns}) SELECT ${values} FROM json_each(${chunk})`;
  }
}
