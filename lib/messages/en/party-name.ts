// How the name of a party stands in an English sentence: article, verb, possessive. By word lists, since a case file
// holds names and no grammar; what no list knows gets no article and a singular verb.
import type { CaseFile, Key, Party } from "@/lib/domain/case-file";
import {
  COMMON_FIRST_WORDS,
  ONE_DESPITE_AND,
  PLURAL_BARE_HEADS,
  PLURAL_HEADS,
  PLURAL_WITH_THE,
  SINGULAR_HEADS,
  SINGULAR_WITH_THE,
} from "./party-word-lists";

export interface PartyName {
  /** As in a label or in brackets: "United States". */
  bare: string;
  /** Within a sentence: "the United States". */
  inSentence: string;
  isPlural: boolean;
  /** Several names in one ("Panama, Colombia, Mexico"): lists with it need semicolons. */
  isSeveral: boolean;
}

interface Grammar {
  article: boolean;
  isPlural: boolean;
  isSeveral: boolean;
}

/** A name on one line, however the case file wrapped it. */
function tidy(name: string): string {
  return name.replace(/\s+/g, " ").trim();
}

/** The word that says what kind of thing it is: "Coalition" of "High Ambition Coalition to End Plastic Pollution". */
function headWord(name: string): string {
  const beforeOf = name.split(/ (?:of|for|to|on) /)[0] ?? name;
  return beforeOf.split(" ").at(-1)?.toLowerCase() ?? "";
}

function decideGrammar(fullName: string): Grammar {
  const name = fullName.replace(/ \(.*\)$/, "");
  const one = { isSeveral: false };
  if (SINGULAR_WITH_THE.has(name)) return { ...one, article: true, isPlural: false };
  if (PLURAL_WITH_THE.has(name)) return { ...one, article: true, isPlural: true };
  if (ONE_DESPITE_AND.has(name)) return { ...one, article: false, isPlural: false };
  if (name.includes(",")) return { article: false, isPlural: true, isSeveral: true };
  // "INC Chair / UNEP" is one party under two names: the first decides.
  const first = name.split(" / ")[0] ?? name;
  if (first !== name) return { ...decideGrammar(first), isSeveral: false };
  const head = headWord(name);
  if (SINGULAR_HEADS.has(head)) return { ...one, article: true, isPlural: false };
  if (PLURAL_HEADS.has(head)) return { ...one, article: true, isPlural: true };
  if (PLURAL_BARE_HEADS.has(head)) return { ...one, article: false, isPlural: true };
  if (/ (and|&) /.test(name)) return { article: false, isPlural: true, isSeveral: true };
  return { ...one, article: false, isPlural: false };
}

/** Lower-cases a common first word, where what follows is lower-case too or an acronym: "small island states". */
function lowerCommonWord(name: string): string {
  const [first = "", second = ""] = name.split(" ");
  const goesOn = second === "" || /^[a-z]/.test(second) || /^[A-Z]{2}/.test(second);
  return goesOn && COMMON_FIRST_WORDS.has(first.toLowerCase())
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

export function namePartyInSentence({ shortName }: Pick<Party, "shortName">): PartyName {
  const bare = tidy(shortName);
  if (/^the /i.test(bare)) {
    const { isPlural, isSeveral } = decideGrammar(bare.slice(4));
    return { bare, inSentence: `the ${bare.slice(4)}`, isPlural, isSeveral };
  }
  const { article, isPlural, isSeveral } = decideGrammar(bare);
  return { bare, inSentence: `${article ? "the " : ""}${lowerCommonWord(bare)}`, isPlural, isSeveral };
}

/** The party with this key; a key that the case file does not have stands for itself. */
export function findPartyName(key: Key, { parties }: Pick<CaseFile, "parties">): PartyName {
  return namePartyInSentence(parties.find((party) => party.key === key) ?? { shortName: key });
}

/** The ending of a possessive: "Iran's", "the United States'". Not for several names in one. */
function possessive({ inSentence, isPlural }: PartyName): string {
  const endsPlural = /s$/.test(inSentence) && (isPlural || inSentence.startsWith("the "));
  return `${inSentence}${endsPlural ? "'" : "'s"}`;
}

/** "Iran's red lines", "the red lines of Panama, Colombia, Mexico". */
export function belonging(name: PartyName, thing: string): string {
  return name.isSeveral || name.bare.includes("/")
    ? `the ${thing} of ${name.inSentence}`
    : `${possessive(name)} ${thing}`;
}
