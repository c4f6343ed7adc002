import { FileExists } from "@/lib/data/copy-database";
import { DatabaseUnavailable } from "@/lib/data/database-error";
import { DatabaseRefused } from "@/lib/data/migrations";
import { SettingsError } from "@/lib/settings";
import { BadInput } from "./command";

/** Causes that a person can do something about. Those of the database come as DatabaseUnavailable. */
const CAUSES: readonly [RegExp, string][] = [
  [/\bENOSPC\b/, "there is no room left on the disk"],
  [/\bEROFS\b/, "it is read-only"],
  [/\bEACCES\b|\bEPERM\b/, "permission is denied"],
  [/\bENOENT\b/, "it does not exist"],
  [/\bEISDIR\b/, "it is a folder"],
  [/\bENOTDIR\b|\bEEXIST\b/, "a part of the path is not a folder"],
  [/\bENAMETOOLONG\b/, "the name is too long"],
];

/** Errors whose message is meant to be read. */
const SPEAKING = [BadInput, SettingsError, DatabaseUnavailable, DatabaseRefused, FileExists];

/** One sentence for whatever went wrong. Some errors speak for themselves; the rest says what failed and the likely cause. */
export function describeFailure(error: unknown): string {
  if (SPEAKING.some((kind) => error instanceof kind)) return (error as Error).message;
  const path = pathOf(error);
  const cause = describeCause(error);
  if (cause !== null) return `Failed: ${path === null ? "" : `${path}: `}${cause}.`;
  return `Failed: ${error instanceof Error ? lastLine(error.message) : String(error)}`;
}

/** The cause alone, for what a person can do something about; null for anything else. */
export function describeCause(error: unknown): string | null {
  const message = fullMessage(error);
  return CAUSES.find(([pattern]) => pattern.test(message))?.[1] ?? null;
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
