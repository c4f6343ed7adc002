// Lists in running text. More than three names become three "and 15 more": the data hold all.
import type { CaseFile, Key } from "@/lib/domain/case-file";
import { findPartyName, type PartyName } from "./party-name";

export const MOST_NAMES = 3;

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
] as const;

/** "two" up to "ten", then figures. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** "A", "A and B", "A, B and C". With `;` where an item holds a comma: "A; B, C; and D". */
export function joinWords(items: readonly string[], word = "and"): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const before = items.slice(0, -1);
  if (items.some((item) => item.includes(","))) return `${before.join("; ")}; ${word} ${last}`;
  return `${before.join(", ")} ${word} ${last}`;
}

/** At most three items, then how many more. */
export function joinSome(items: readonly string[], word = "and"): string {
  if (items.length <= MOST_NAMES) return joinWords(items, word);
  return joinWords([...items.slice(0, MOST_NAMES), `${items.length - MOST_NAMES} more`], word);
}

export interface NameList {
  text: string;
  isPlural: boolean;
}

export function findNames(keys: readonly Key[], caseFile: Pick<CaseFile, "parties">): PartyName[] {
  return keys.map((key) => findPartyName(key, caseFile));
}

/** Parties as the subject or object of a sentence, with the number of the verb. */
export function listParties(
  keys: readonly Key[],
  caseFile: Pick<CaseFile, "parties">,
  word = "and",
): NameList {
  const names = findNames(keys, caseFile);
  return {
    text: joinSome(
      names.map((name) => name.inSentence),
      word,
    ),
    isPlural: names.length > 1 || names[0]?.isPlural === true,
  };
}

/** Parties in brackets, without article: "Iran, United States and 4 more". */
export function listBareNames(keys: readonly Key[], caseFile: Pick<CaseFile, "parties">): string {
  const names = findNames(keys, caseFile).map((name) => name.bare);
  const shown = names.slice(0, MOST_NAMES);
  const separator = shown.some((name) => name.includes(",")) ? "; " : ", ";
  const more = names.length - shown.length;
  if (more === 0) return shown.join(separator);
  return `${shown.join(separator)}${separator === "; " ? ";" : ""} and ${more} more`;
}

export function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
