// The kinds of text in a case file. Each judge gives what is wrong and the cure, to be read after the field's name
// ("title …"), or null. What JSON Schema can say of the same rule stands beside it.

import { isPartialDate } from "@/lib/domain/day";
import { readUrl } from "@/lib/domain/read-url";
import { z } from "@/lib/zod";
import { quote } from "./fault";

/** What the JSON Schema says of a schema besides what zod derives. Our own registry: zod's global one belongs to all. */
export const jsonFacts = z.registry<Record<string, unknown>>();

type Judge = (text: string) => string | null;

function judgedText(judge: Judge, facts: Record<string, unknown>) {
  return z
    .string()
    .check((context) => {
      const message = judge(context.value);
      if (message !== null) context.issues.push({ code: "custom", message, input: context.value });
    })
    .register(jsonFacts, facts);
}

/** Characters as readers (and JSON Schema) count them: one for what UTF-16 writes as two. */
function countCharacters(text: string, atLeast: number): number {
  if (text.length <= atLeast) return text.length;
  let pairs = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code >= 0xd800 && code < 0xdc00) pairs++;
  }
  return text.length - pairs;
}

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Control characters, halves of characters. */
function judgeCharacters(text: string, breaksAllowed: boolean): string | null {
  const found = (breaksAllowed ? /[^\P{Cc}\n\t]|\p{Cs}/u : /[\p{Cc}\p{Cs}]/u).exec(text);
  if (found === null) return null;
  const [character] = found;
  const spot = `at character ${countCharacters(text.slice(0, found.index), 0) + 1}`;
  if (/\p{Cs}/u.test(character)) {
    return `contains half of a character (${codeOf(character)}, a surrogate without its pair) ${spot}: write the whole character anew`;
  }
  if (character === "\n") return `contains a line break ${spot}: write it in one line`;
  if (character === "\r") {
    return `contains a carriage return (U+000D) ${spot}: ${breaksAllowed ? "end lines with \\n alone" : "remove it"}`;
  }
  return `contains a control character (${codeOf(character)}) ${spot}: remove it`;
}

function judgeLength(text: string, limit: number): string | null {
  const length = countCharacters(text, limit);
  if (length <= limit) return null;
  return `is ${length} characters long; at most ${limit} are allowed: shorten it`;
}

/** Spaces, and characters that show nothing by themselves. */
const SHOWS_NOTHING = /^[\s\p{Cf}]*$/u;

function judgeWords(text: string, limit: number, breaksAllowed: boolean): string | null {
  const problem = judgeCharacters(text, breaksAllowed);
  if (problem !== null) return problem;
  if (SHOWS_NOTHING.test(text))
    return "is empty: write something, or leave the field out if it is not required";
  return judgeLength(text, limit);
}

/** Words in one line. */
export function line(limit: number) {
  return judgedText((text) => judgeWords(text, limit, false), { minLength: 1, maxLength: limit });
}

/** Words in paragraphs: line breaks and tabs may occur. */
export function prose(limit: number) {
  return judgedText((text) => judgeWords(text, limit, true), { minLength: 1, maxLength: limit });
}

const DATE_PATTERN = "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

export const dateSchema = judgedText(
  (text) => {
    if (isPartialDate(text)) return null;
    return /^\d{4}(-\d\d(-\d\d)?)?$/.test(text)
      ? `is ${quote(text)}, which is not in the calendar: correct it`
      : `is ${quote(text)}, which is not a date: write it as 2026-02-07, 2026-02 or 2026`;
  },
  {
    id: "Date",
    description: "A date as precise as known: 2026-02-07, 2026-02 or 2026.",
    pattern: DATE_PATTERN,
  },
);

const MAX_ADDRESS = 2000;
const ADDRESS = /^https?:\/\/[^\s/?#"<>]+[^\s"<>]*$/i;

function judgeAddress(text: string): string | null {
  const problem = judgeCharacters(text, false) ?? judgeLength(text, MAX_ADDRESS);
  if (problem !== null) return problem;
  if (ADDRESS.test(text) && readUrl(text) !== null) return null;
  return `is ${quote(text)}, which is not an address: write it in full, beginning with https:// or http://, without spaces`;
}

export const addressSchema = judgedText(judgeAddress, {
  id: "Address",
  description: "An address of the web: http or https.",
  pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#"<>]+[^\\s"<>]*$',
  maxLength: MAX_ADDRESS,
});

/** The longest that RFC 5646 asks programs to take. */
const MAX_LANGUAGE = 35;

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

export const languageSchema = judgedText(
  (text) =>
    text.length <= MAX_LANGUAGE && isLanguage(text)
      ? null
      : `is ${quote(text)}, which is not a language tag (BCP 47): write it as en, fa or zh-Hant`,
  {
    id: "Language",
    description: "BCP 47.",
    pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$",
    maxLength: MAX_LANGUAGE,
  },
);

const MAX_LICENCE = 200;
const SPDX = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/;

export const licenceSchema = judgedText(
  (text) => {
    if ((SPDX.test(text) && text.length <= MAX_LICENCE) || judgeAddress(text) === null) return null;
    return `is ${quote(text)}, which is neither an SPDX id nor an address: write it as CC-BY-4.0, or as https://…`;
  },
  { description: "An SPDX id, such as CC-BY-4.0, or an address.", minLength: 1, maxLength: MAX_ADDRESS },
);
