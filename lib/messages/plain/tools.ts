// What every sentence of a plain language is made with: numbers, dates, names, lists, options.
import type { CaseFile, Issue, Key, PartialDate, Party } from "@/lib/domain/case-file";
import { inlineText } from "../shared/inline-text";
import { optionLabel, optionNumber } from "../shared/option";
import { makeDates, type PlainDates, readDate } from "./dates";
import type { PlainLanguage } from "./plain-language";

export type Parties = Pick<CaseFile, "parties">;

/** More names than these become a number: the data hold all. */
export const MOST_NAMES = 3;

/** Longer texts of a case file are cut: their own page shows them whole. */
export const MOST_CHARACTERS = 160;

/**
 * Text of a case file or of a reader, in a direction of its own (first strong isolate to pop directional isolate), so
 * that names in other letters do not turn the sentence around them.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

export interface Tools extends PlainDates, PlainLanguage {
  number(count: number): string;
  /** From what was to what is, in the direction of the text. */
  arrow: string;
  /** "on 7 Feb 2026", "in Feb 2026". */
  when(date: PartialDate, length?: "short" | "long"): string;
  name(party: Pick<Party, "shortName">): string;
  nameOf(key: Key, caseFile: Parties): string;
  /** "A, B and C"; of more than three the first three "and 15 more parties". */
  names(keys: readonly Key[], caseFile: Parties): string;
  /** "A, B or C". */
  anyOf(keys: readonly Key[], caseFile: Parties): string;
  /** A text of the case file on one line, isolated. */
  text(text: string, most?: number): string;
  /** Number and label. */
  option(option: Key, issue: Issue): string;
  optionLabel(option: Key, issue: Issue): string;
  /** The number alone; of a key that the issue does not have, the key. */
  optionNumber(option: Key, issue: Issue): string;
  options(options: readonly Key[], issue: Issue): string;
}

export function makeTools(language: PlainLanguage): Tools {
  const { locale, phrases } = language;
  const { lists } = phrases;
  const numbers = new Intl.NumberFormat(locale, { useGrouping: false });
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });
  const dates = makeDates(locale);
  const number = (count: number) => numbers.format(count);
  const text = (words: string, most = Number.POSITIVE_INFINITY) => isolate(inlineText(words, most));
  const name = ({ shortName }: Pick<Party, "shortName">) => isolate(shortName.replace(/\s+/g, " ").trim());
  const nameOf = (key: Key, { parties }: Parties) =>
    name(parties.find((party) => party.key === key) ?? { shortName: key });
  const some = (keys: readonly Key[], caseFile: Parties, format: Intl.ListFormat) => {
    const shown = keys.slice(0, MOST_NAMES).map((key) => nameOf(key, caseFile));
    const more = keys.length - shown.length;
    return more > 0 ? lists.andMoreParties(shown.join(lists.comma), more) : format.format(shown);
  };
  const numberOf = (option: Key, issue: Issue) => {
    const place = optionNumber(option, issue);
    return place > 0 ? number(place) : isolate(option);
  };
  const labelOf = (option: Key, issue: Issue) => isolate(optionLabel(option, issue));
  const option = (key: Key, issue: Issue) =>
    optionNumber(key, issue) > 0 ? `${numberOf(key, issue)} ${labelOf(key, issue)}` : labelOf(key, issue);
  return {
    ...language,
    ...dates,
    number,
    arrow: language.direction === "rtl" ? "←" : "→",
    when: (date, length = "short") =>
      lists.when(
        length === "long" ? dates.longDate(date) : dates.date(date),
        readDate(date)?.precision !== "month",
      ),
    name,
    nameOf,
    names: (keys, caseFile) => some(keys, caseFile, conjunction),
    anyOf: (keys, caseFile) => some(keys, caseFile, disjunction),
    text,
    option,
    optionLabel: labelOf,
    optionNumber: numberOf,
    options: (keys, issue) => keys.map((key) => option(key, issue)).join(lists.comma),
  };
}
