// Who is said to say something: a name beside a verb of saying. What a text leaves open is left open.
import type { Key } from "../case-file";
import type { TextRange } from "../find-in-text";
import { foldText } from "../fold-text";
import { rangeAt } from "./article-text";
import type { Mention } from "./find-mentions";
import { BETWEEN, HE_OR_SHE, HONORIFICS, NOBODY, SAYING, SAYING_BEFORE, TITLES } from "./saying-words";

export interface Speaker {
  /** "": the party itself, or nobody with a name. */
  name: string;
  /** "": not said. */
  role: string;
  /** null: not told by the text, nor by what is on record. */
  party: Key | null;
}

/** A place where somebody is said to say something. */
export interface Cue extends TextRange, Speaker {}

/** Speakers of statements on record: who has spoken for a party is known by name. */
export type KnownSpeakers = readonly { speaker: string; party: Key }[];

const WORD = "(?:(?:al-|el-)?\\p{Lu}(?:\\.|[\\p{L}\\p{M}'’-]*))";
const NAME = `${WORD}(?:[ \u00a0](?:(?:of|the|bin|de|van|von|al) )?${WORD}){0,6}`;
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
const VERBS = longestFirst(SAYING);
const VERBS_BEFORE = longestFirst(SAYING_BEFORE);
const EDGE = "(?![\\p{L}\\p{M}])";
const BEFORE = "(?<![\\p{L}\\p{M}'’.-])";
const CUES = [
  // Abbas Araghchi said; Araghchi also told; Ana Belo, who leads the delegation, said.
  new RegExp(
    `${BEFORE}(?<name>${NAME})(?:, [^,.\n]{3,80},)?(?:,? ${BETWEEN}){0,3} (?:${VERBS})${EDGE}`,
    "gu",
  ),
  // said Araghchi; according to Araghchi.
  new RegExp(`(?<=${BEFORE}(?:${VERBS_BEFORE}) )(?<name>${NAME})`, "gu"),
  // Araghchi: “ …
  new RegExp(`(?<=^|\n|[.!?] )(?<name>${NAME})(?=: ?["'“‘«„])`, "gu"),
  // President Donald Trump, whatever he does.
  new RegExp(`${BEFORE}(?<name>${NAME})`, "gu"),
];
const AFTER_VERB = 1;
/** Only where a party and a title say who it is. */
const WEAK = 3;
const POSSESSIVE = /['’]s$/u;
/** Where a party itself says something, or who is not named: "Iran’s foreign minister said". */
const AFTER_MENTION = new RegExp(
  `^(?:['’]s)?(?<role>(?: \\p{Ll}[\\p{L}-]*){0,4}?)(?:,? ${BETWEEN}){0,3} (?:${VERBS})${EDGE}`,
  "u",
);
const BEFORE_MENTION = new RegExp(`(?:${VERBS_BEFORE}) $`, "u");
const AROUND = 80;
/** Between a party and the name of who speaks for it: "Iran’s chief negotiator Ana Belo". */
const OF_PARTY = /^(?:['’]s)?(?: \p{Ll}[\p{L}-]*){0,4} $/u;
const LEADS =
  /^, (?:who (?:leads|heads|represents|chairs|speaks for)|(?:the |a )?(?:head|leader|chair|director|spokes\p{Ll}+|envoy|minister) (?:of|for)) (?:the )?(?:delegation (?:of|from) )?(?:the )?/u;
const LONGEST_ROLE = 60;

export function findSpeakers(text: string, mentions: readonly Mention[], known: KnownSpeakers): Cue[] {
  const people = new People(known);
  const isPerson = ({ start, end }: Mention) => people.knows(text.slice(start, end));
  // Aliases of a party may be those who speak for it.
  const parties = mentions.filter((one) => !isPerson(one));
  const cues: Cue[] = [];
  let reached = 0;
  let last: Speaker | null = null;
  for (const { start, end, words, isWeak } of listNames(text)) {
    if (start < reached) continue;
    const speaker: Speaker | null = HE_OR_SHE.has(words[0]?.toLowerCase() ?? "")
      ? last
      : readName(text, { start, end }, parties, people);
    if (
      speaker === null ||
      (isWeak && (speaker.party === null || speaker.role === "" || speaker.name === ""))
    )
      continue;
    cues.push({ start, end, ...speaker });
    reached = end;
    if (speaker.name !== "") last = speaker;
  }
  return [...cues, ...listPartyCues(text, mentions, cues, isPerson)].sort((a, b) => a.start - b.start);
}

/** Names beside verbs, and at the same place the surest first. */
function listNames(text: string): (TextRange & { words: string[]; isWeak: boolean })[] {
  return CUES.flatMap((pattern, at) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, groups }) => {
      const said = groups?.name ?? "";
      // "stressed Iran’s right" says nothing of who stressed it.
      if (at === AFTER_VERB && POSSESSIVE.test(said)) return [];
      const name = said.replace(POSSESSIVE, "").replace(/['’-]$/u, "");
      return [{ start: index, end: index + name.length, words: name.split(/\s+/), isWeak: at === WEAK }];
    }),
  ).sort((a, b) => a.start - b.start || Number(a.isWeak) - Number(b.isWeak) || b.end - a.end);
}

/** What a party says without a name. */
function listPartyCues(
  text: string,
  mentions: readonly Mention[],
  cues: readonly Cue[],
  isPerson: (mention: Mention) => boolean,
): Cue[] {
  const taken = [...cues];
  let at = 0;
  return mentions.flatMap((mention): Cue[] => {
    const { start, end, party } = mention;
    while (at < taken.length && (taken[at]?.end ?? 0) <= start) at++;
    const next = taken[at];
    if (next !== undefined && next.start < end) return [];
    const after = AFTER_MENTION.exec(text.slice(end, end + AROUND));
    const isPossessive = /^['’]s/u.test(text.slice(end, end + 2));
    const isSaying =
      after !== null ||
      (!isPossessive && BEFORE_MENTION.test(text.slice(Math.max(0, start - AROUND), start)));
    if (!isSaying) return [];
    const role = after?.groups?.role?.trim() ?? "";
    const isRole = role.split(" ").some((word) => TITLES.has(word));
    const name = isPerson(mention) ? text.slice(start, end) : "";
    return role === "" || isRole ? [{ start, end, name, role, party }] : [];
  });
}

/** People by the last word of their names, as they become known while one reads. */
class People {
  readonly #byLast = new Map<string, Speaker>();
  readonly #known: ReadonlySet<string>;

  constructor(known: KnownSpeakers) {
    for (const { speaker, party } of known) this.add({ name: speaker, role: "", party });
    this.#known = new Set(known.map(({ speaker }) => foldText(speaker)));
  }

  /** On record under exactly this name. */
  knows(name: string): boolean {
    return this.#known.has(foldText(name));
  }

  add(speaker: Speaker): void {
    const key = lastWord(speaker.name);
    const before = this.#byLast.get(key);
    this.#byLast.set(key, { ...speaker, role: speaker.role || (before?.role ?? "") });
  }

  find(name: string): Speaker | undefined {
    return this.#byLast.get(lastWord(name));
  }
}

const lastWord = (name: string) => foldText(name.trim().split(/\s+/).at(-1) ?? "");

/** Party, role and name out of "US Special Envoy Ana Belo"; null where nothing of a speaker is left. */
function readName(
  text: string,
  { start, end }: TextRange,
  mentions: readonly Mention[],
  people: People,
): Speaker | null {
  const within = mentionsWithin(mentions, start, end);
  const leading = within.find((one) => one.start === start);
  const rest = text
    .slice(leading?.end ?? start, end)
    .replace(/^['’]s/u, "")
    .trim();
  const before = leading ?? mentionBefore(text, start, mentions);
  const after = before === undefined ? mentionAfter(text, end, mentions) : undefined;
  const words = rest.split(/\s+/).filter((word) => word !== "");
  if (NOBODY.has(words[0]?.toLowerCase() ?? "")) return null;
  const isTitle = (word: string) => TITLES.has(word.toLowerCase().replace(/[.'’]$/u, ""));
  const isHonorific = (word: string) => HONORIFICS.has(word.toLowerCase().replace(/\.$/, ""));
  // Whatever stands before a title belongs to it: "Water Minister".
  const cut = words.findLastIndex((word) => isTitle(word) || isHonorific(word)) + 1;
  const name = words.slice(cut).join(" ");
  const capital = words
    .slice(0, cut)
    .filter((word) => !isHonorific(word))
    .join(" ");
  const party = before?.party ?? after?.party ?? null;
  if (name === "") return party === null ? null : { name: "", role: capital, party };
  if (leading === undefined && within.length > 0)
    return { name: "", role: "", party: within[0]?.party ?? null };
  const between = before === undefined || leading !== undefined ? "" : text.slice(before.end, start);
  const role = [between.replace(/^['’]s/u, "").trim(), capital].filter((part) => part !== "").join(" ");
  const found = people.find(name);
  const speaker: Speaker =
    found === undefined
      ? { name, role: role.slice(0, LONGEST_ROLE), party }
      : {
          // What is known says a full name; of two the longer one.
          name: found.name.length >= name.length ? found.name : name,
          role: role.slice(0, LONGEST_ROLE) || found.role,
          party: found.party ?? party,
        };
  people.add(speaker);
  return speaker;
}

function mentionsWithin(mentions: readonly Mention[], start: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let at = rangeAt(mentions, start); (mentions[at]?.end ?? end + 1) <= end; at++) {
    const one = mentions[at];
    if (one !== undefined && one.start >= start) found.push(one);
  }
  return found;
}

/** "Ana Belo, who leads the delegation of Alvern". */
function mentionAfter(text: string, end: number, mentions: readonly Mention[]): Mention | undefined {
  const leads = LEADS.exec(text.slice(end, end + AROUND));
  const at = end + (leads?.[0].length ?? 0);
  const found = mentions[rangeAt(mentions, at)];
  return leads !== null && found?.start === at ? found : undefined;
}

function mentionBefore(text: string, start: number, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions[start === 0 ? -1 : rangeAt(mentions, start - 1)];
  if (before === undefined || before.end > start) return undefined;
  const between = text.slice(before.end, Math.min(start, before.end + AROUND));
  const hasTitle = between.split(" ").some((word) => TITLES.has(word) && word !== "of" && word !== "the");
  return start - before.end < AROUND && hasTitle && OF_PARTY.test(between) ? before : undefined;
}
