import { parseReleaseNote } from "@/lib/schemas/release-note";
import { BadInput } from "./command";

/** The note of a release as typed. Throws `BadInput` where it is empty or too long. */
export function readNote(text: string): string {
  const parsed = parseReleaseNote(text);
  if (!parsed.ok) throw new BadInput(`The note ${parsed.message}.`);
  return parsed.note;
}
