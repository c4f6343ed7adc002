import { z } from "@/lib/zod";
import { prose } from "./text";

/** Long enough for a list of what was mended; the whole of it stands in the list of releases. */
const MAX_NOTE = 2_000;

const schema = z.string().trim().pipe(prose(MAX_NOTE));

/** The note of a release, without spaces around it; or what is wrong with it, to be read after "the note". */
export function parseReleaseNote(text: string): { ok: true; note: string } | { ok: false; message: string } {
  const parsed = schema.safeParse(text);
  if (parsed.success) return { ok: true, note: parsed.data };
  return { ok: false, message: parsed.error.issues[0]?.message ?? "cannot be read" };
}
