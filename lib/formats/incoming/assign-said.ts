// What a file says, taken over by what the draft has.
import { cleanCell } from "./table";

/** Where both say the same but for blanks around it, what is there stays to the letter: a table keeps no such blanks. */
export function keepIfSame(before: unknown, said: unknown): unknown {
  if (typeof before === "string" && typeof said === "string" && cleanCell(before) === said) return before;
  return said;
}

export function assignSaid(thing: object, said: object): void {
  const fields = thing as Record<string, unknown>;
  for (const [field, value] of Object.entries(said)) fields[field] = keepIfSame(fields[field], value);
}
