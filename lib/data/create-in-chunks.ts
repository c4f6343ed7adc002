/** Rows in one statement: many enough that the round trip does not count, few enough for SQLite's limit on parameters. */
const CHUNK = 1_000;

/** Calls `create` with the rows in order, a chunk at a time. */
export async function createInChunks<Row>(
  rows: readonly Row[],
  create: (chunk: Row[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) await create(rows.slice(at, at + CHUNK));
}
