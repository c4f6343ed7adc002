import { parseReleaseNote } from "@/lib/schemas/release-note";
import { BadInput } from "./command";

/** The note of a release as typed, or the reason for its recall. Throws `BadInput` where it is empty or too long. */
export function readNote(text: string, what: "note" | "reason" = "note"): string {
  const parsed = parseReleaseNote(text);
  if (!parsed.ok) throw new BadInput(`The ${what} ${parsed.message}.`);
  return parsed.note;
}
