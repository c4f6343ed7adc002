// An option in running text: its number on the issue's ladder, and its label, with a small first letter where that is
// safe. Safe means: the case file is in English, the label begins with no party's name, and its first word is one that
// we know, or that the case file itself writes small and never large in the middle of a sentence.

import type { CaseFile, Issue, Key } from "@/lib/domain/case-file";
import { languageOfCase } from "@/lib/domain/case-language";
import { optionLabel, optionNumber } from "../shared/option";
import { COMMON_WORDS } from "./common-words";

interface KnownWords {
  small: ReadonlySet<string>;
  large: ReadonlySet<string>;
  partyNames: readonly string[];
}

const knownWords = new WeakMap<CaseFile, KnownWords>();

function listTexts(caseFile: CaseFile): string[] {
  return [
    caseFile.negotiation.summary,
    ...caseFile.issues.flatMap((issue) => [
      issue.question,
      ...issue.options.flatMap((option) => [option.label, option.description ?? ""]),
    ]),
    ...caseFile.positions.flatMap((position) => [position.headline ?? "", position.note ?? ""]),
    ...caseFile.statements.map((statement) => statement.text),
  ];
}

function readKnownWords(caseFile: CaseFile): KnownWords {
  const known = knownWords.get(caseFile);
  if (known) return known;
  const small = new Set<string>();
  const large = new Set<string>();
  for (const text of listTexts(caseFile)) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu)) small.add(word);
    // In the middle of a sentence: behind a small letter or a comma, and a space.
    for (const [, word = ""] of text.matchAll(/[\p{Ll},] (\p{Lu}\p{Ll}+)/gu)) large.add(word.toLowerCase());
  }
  const partyNames = caseFile.parties.flatMap(({ name, shortName, aliases = [] }) => [
    name,
    shortName,
    ...aliases,
  ]);
  const words = { small, large, partyNames };
  knownWords.set(caseFile, words);
  return words;
}

function isEnglish(caseFile: CaseFile): boolean {
  return languageOfCase(caseFile).toLowerCase().split("-")[0] === "en";
}

function mayLower(label: string, caseFile: CaseFile): boolean {
  const first = /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}])/u.exec(label)?.[0].toLowerCase();
  if (first === undefined || !isEnglish(caseFile)) return false;
  const { small, large, partyNames } = readKnownWords(caseFile);
  if (partyNames.some((name) => label.toLowerCase().startsWith(name.toLowerCase()))) return false;
  // "Central Asia", "Security Council": two large words in a row are likely a name.
  if (/^\p{Lu}\p{Ll}* \p{Lu}\p{Ll}/u.test(label)) return false;
  return COMMON_WORDS.has(first) || (small.has(first) && !large.has(first));
}

/** The label of an option on one line, as it stands in the middle of a sentence. */
export function labelInSentence(label: string, caseFile: CaseFile): string {
  const line = label.replace(/\s+/g, " ").trim();
  return mayLower(line, caseFile) ? line.charAt(0).toLowerCase() + line.slice(1) : line;
}

/** "3 only within a regional consortium". */
export function optionInSentence(option: Key, issue: Issue, caseFile: CaseFile): string {
  const label = labelInSentence(optionLabel(option, issue), caseFile);
  const number = optionNumber(option, issue);
  return number > 0 ? `${number} ${label}` : label;
}

/** "3 Only within a regional consortium", as on the ladder. */
export function optionOnLadder(option: Key, issue: Issue): string {
  const number = optionNumber(option, issue);
  return number > 0 ? `${number} ${optionLabel(option, issue)}` : optionLabel(option, issue);
}
