/** What says that a rule of the tables was broken: of a file Prisma gives a code, of a libSQL server SQLite's words. */
const SIGNS = {
  unique: /P2002|UNIQUE constraint failed/,
  reference: /P2003|FOREIGN KEY constraint failed/,
} as const;

/** For `rejects.toSatisfy`: whether the error says that a key was not unique, or that a reference leads nowhere. */
export function breaks(rule: keyof typeof SIGNS): (error: unknown) => boolean {
  return (error) =>
    error instanceof Error && SIGNS[rule].test(`${"code" in error ? error.code : ""} ${error.message}`);
}
