// Why the database could not do what was asked, where that is not the fault of what was asked.

/**
 * `busy`: somebody else held it for too long; trying again helps. `full`: no room on the disk. `read-only`: it cannot
 * be written. `damaged`: the file is not, or no longer, a sound database. `unreachable`: the file cannot be opened, or
 * the server does not answer. `failing`: the disk gave an error. `too-slow`: a transaction took longer than it may.
 * `too-large`: a value is longer than a libSQL server takes.
 */
export type DatabaseTrouble =
  | "busy"
  | "full"
  | "read-only"
  | "damaged"
  | "unreachable"
  | "failing"
  | "too-slow"
  | "too-large";

const SENTENCES: Record<DatabaseTrouble, string> = {
  busy: "The database is busy: another program is writing to it. Nothing was changed; try again.",
  full: "There is no room left on the disk. Nothing was changed; what is there can still be read.",
  "read-only":
    "The database cannot be written, only read. Nothing was changed; check the file's and the folder's permissions.",
  damaged: "The database is damaged, or is not a database of this program. Restore a backup.",
  unreachable:
    "The database cannot be opened or reached. Check DATABASE_URL, its folder and its permissions.",
  failing: "The disk under the database gave an error: it may be full. Nothing was changed; check the disk.",
  "too-slow": "The change took too long and was undone. Nothing was changed; try again.",
  "too-large":
    "A libSQL server takes no text of more than 5 MB, and a case file or a table of it is longer. Nothing was changed; split the negotiation, or keep the database in a file.",
};

/** The database itself is in trouble. The message is one sentence or two that may be shown. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
  constructor(
    readonly trouble: DatabaseTrouble,
    cause?: unknown,
  ) {
    super(SENTENCES[trouble], { cause });
  }
}

const BY_SQLITE_NAME: Record<string, DatabaseTrouble> = {
  BUSY: "busy",
  LOCKED: "busy",
  FULL: "full",
  READONLY: "read-only",
  PERM: "read-only",
  CORRUPT: "damaged",
  NOTADB: "damaged",
  IOERR: "failing",
  CANTOPEN: "unreachable",
};

/** Which trouble an error of Prisma, libSQL or the network means; null where it is none of the database's. */
export function readTrouble(error: unknown): DatabaseTrouble | null {
  if (error instanceof DatabaseUnavailable) return error.trouble;
  if (!(error instanceof Error)) return null;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (code === "P1008") return "busy";
  if (code === "P2028") return /unable to start/i.test(error.message) ? "busy" : "too-slow";
  // SQLite's own name stands in the code (libSQL) or in the message (Prisma, whose P2039 and P2010 are of any kind).
  const name = /SQLITE_([A-Z]+)/.exec(`${code} ${error.message}`)?.[1];
  const trouble = name === undefined ? undefined : BY_SQLITE_NAME[name];
  if (trouble !== undefined) return trouble;
  // A libSQL server gives the lock of a slow transaction to the next one that waits.
  if (/TRANSACTION_TIMEOUT|STREAM_EXPIRED/.test(error.message)) return "too-slow";
  if (/string or blob too big/.test(error.message)) return "too-large";
  const unreachable =
    /ConnectionFailed|Unable to open connection|fetch failed|ECONNREFUSED|ENOTFOUND|^terminated$|aborted due to timeout|HTTP status 50[234]/;
  return unreachable.test(error.message) ? "unreachable" : null;
}

/** The error to throw on: DatabaseUnavailable where the database is in trouble, else the error itself. */
export function asDatabaseError(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable) return error;
  const trouble = readTrouble(error);
  return trouble === null ? error : new DatabaseUnavailable(trouble, error);
}
