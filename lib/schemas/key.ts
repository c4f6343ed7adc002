// Keys: the short names by which everything in a case file refers to everything else, and which stand in addresses.
import { z } from "@/lib/zod";
import { quote } from "./fault";
import { jsonFacts } from "./text";

/** So that `issue~party` and a few keys in a row still fit into an address. */
const MAX_KEY = 80;
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What follows a negotiation in an address, so that a key never reads as a view. */
const RESERVED_KEYS: readonly string[] = [
  "releases",
  "pairs",
  "spectrum",
  "timeline",
  "packages",
  "issues",
  "parties",
  "sources",
  "statements",
  "figures",
  "changes",
  "present",
];

/** The key nearest to a text of Latin letters; null where nothing of it is allowed in a key. */
export function suggestKey(text: string): string | null {
  const suggestion = text
    .slice(0, MAX_KEY)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return KEY.test(suggestion) && !RESERVED_KEYS.includes(suggestion) ? suggestion : null;
}

/** What is wrong with a new key, to be read after the field's name; null where nothing is. */
function judgeKey(text: string): string | null {
  if (text === "") return "is empty: write a short name in small letters, such as united-states";
  if (text.length > MAX_KEY)
    return `is ${text.length} characters long; at most ${MAX_KEY} are allowed: shorten it`;
  if (RESERVED_KEYS.includes(text)) {
    return `is ${quote(text)}, which is reserved for the addresses of views: choose another`;
  }
  if (KEY.test(text)) return null;
  const suggestion = suggestKey(text);
  const cure = suggestion === null ? "write it as in united-states" : `write ${suggestion}`;
  return `is ${quote(text)}; only small letters a to z, digits and single hyphens between them are allowed: ${cure}`;
}

const KEY_FACTS = { pattern: KEY.source, maxLength: MAX_KEY };

/** The key that an entry gives itself. */
export const ownKeySchema = z
  .string()
  .check((context) => {
    const message = judgeKey(context.value);
    if (message !== null) context.issues.push({ code: "custom", message, input: context.value });
  })
  .register(jsonFacts, {
    id: "Key",
    description: "A short name, unique within its list. The names of views are reserved.",
    ...KEY_FACTS,
    not: { enum: RESERVED_KEYS },
  });

/** The key of another entry. That there is one is checked in references.ts, which says more than the pattern could. */
export const keySchema = z
  .string()
  .register(jsonFacts, { id: "Reference", description: "The key of another entry.", ...KEY_FACTS });
