import { BadInput } from "./command";

/** Causes that a person can do something about, by the code of the system or the words of the database. */
const CAUSES: readonly [RegExp, string][] = [
  [/\bENOSPC\b|database or disk is full|SQLITE_FULL/i, "the disk is full"],
  [/\bEROFS\b|readonly database|read-only|SQLITE_READONLY/i, "it is read-only"],
  [/\bEACCES\b|\bEPERM\b|permission denied|SQLITE_PERM/i, "permission is denied"],
  [/unable to open (database|connection)|SQLITE_CANTOPEN/i, "the database file cannot be opened"],
  [/\bENOENT\b/i, "the file or folder does not exist"],
  [/\bEISDIR\b/i, "it is a folder"],
  [/\bENOTDIR\b/i, "a part of the path is not a folder"],
  [/SQLITE_BUSY|database is locked|P1008/i, "the database is busy with another command; try again"],
  [
    /not a database|SQLITE_NOTADB|SQLITE_CORRUPT|malformed/i,
    "the database file is damaged, or is not a database",
  ],
];

/** One sentence for whatever went wrong. Bad input speaks for itself; the rest says what failed and the likely cause. */
export function describeFailure(error: unknown): string {
  if (error instanceof BadInput) return error.message;
  const message = fullMessage(error);
  const path = pathOf(error);
  const cause = CAUSES.find(([pattern]) => pattern.test(message))?.[1];
  if (cause !== undefined) return `Failed: ${path === null ? "" : `${path}: `}${cause}.`;
  const first = error instanceof Error ? lastLine(error.message) : String(error);
  return first.startsWith("Failed") ? first : `Failed: ${first}`;
}

/** The message with those of its causes and its code: drivers wrap what the system said. */
function fullMessage(error: unknown): string {
  const parts: string[] = [];
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    parts.push(at.message, String((at as NodeJS.ErrnoException).code ?? ""));
  }
  return parts.length > 0 ? parts.join(" ") : String(error);
}

function pathOf(error: unknown): string | null {
  const path = error instanceof Error ? (error as NodeJS.ErrnoException).path : undefined;
  return typeof path === "string" ? path : null;
}

/** Prisma puts where it was called first and what happened last. */
function lastLine(message: string): string {
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  return lines.at(-1)?.trim() ?? "no reason was given";
}
