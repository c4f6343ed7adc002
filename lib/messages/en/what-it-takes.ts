// What common ground would take, in words: "if the United States accepted 3, which it preferred on 31 May 2025".
// Arithmetic on the record, not advice.
import type { CaseFile, Issue } from "@/lib/domain/case-file";
import { accepts } from "@/lib/domain/stances";
import type { Stance } from "@/lib/domain/vocabulary";
import type { Need, WayToCommonGround } from "@/lib/domain/what-it-takes";
import { optionNumber } from "../shared/option";
import { formatWhen } from "./dates";
import { joinSome, listParties, MOST_NAMES, numberWord } from "./lists";
import { findPartyName, type PartyName } from "./party-name";
import { pastStances } from "./past-stances";
import { stances } from "./words";

type Parties = Pick<CaseFile, "parties">;

const BLOCKED = "on a condition that cannot be met while red lines on another issue stand";

/** What the party says of the option, as a clause: "which it opposes", "which is its red line". */
function saysClause({ now, blocked }: Need, { isPlural }: PartyName): string | null {
  const subject = isPlural ? "they" : "it";
  const verbs: Readonly<Record<Stance, string>> = {
    preferred: `which ${subject} ${isPlural ? "prefer" : "prefers"}`,
    acceptable: `which ${subject} ${isPlural ? "accept" : "accepts"}`,
    conditional: `which ${subject} would accept ${blocked ? BLOCKED : "on conditions"}`,
    opposed: `which ${subject} ${isPlural ? "oppose" : "opposes"}`,
    "red-line": `which is ${isPlural ? "their" : "its"} red line`,
  };
  return now === null ? null : verbs[now];
}

/** What the party last said of an option on which it is silent: "which it preferred on 31 May 2025". */
function saidClause({ lastSaid }: Need, { isPlural }: PartyName): string {
  const subject = isPlural ? "they" : "it";
  if (lastSaid === null) return `of which ${subject} ${isPlural ? "say" : "says"} nothing`;
  const verbs: Readonly<Record<Stance, string>> = {
    preferred: `which ${subject} preferred`,
    acceptable: `which ${subject} accepted`,
    conditional: `which ${subject} accepted on conditions`,
    opposed: `which ${subject} opposed`,
    "red-line": `which was ${isPlural ? "their" : "its"} red line`,
  };
  return `${verbs[lastSaid.stance]} ${formatWhen(lastSaid.from)}`;
}

function oneClause(need: Need, number: number, caseFile: Parties): string {
  const name = findPartyName(need.party, caseFile);
  const says = saysClause(need, name) ?? saidClause(need, name);
  if (!need.refuses) return `${name.inSentence} accepted ${number}, ${says}`;
  // A party can refuse an issue and accept an outcome of it all the same: then only the refusal stands in the way.
  return accepts(need.now ?? undefined)
    ? `${name.inSentence} agreed to negotiate this (${name.isPlural ? "they already accept" : "it already accepts"} ${number})`
    : `${name.inSentence} agreed to negotiate this and accepted ${number}, ${says}`;
}

/** Among several, in brackets: "Iran (refuses to negotiate this; red line)". */
function bracketed(need: Need, caseFile: Parties): string {
  const { inSentence, isPlural } = findPartyName(need.party, caseFile);
  const now = need.now === null ? "silent" : stances[need.now].word;
  const said = [
    need.refuses ? `${isPlural ? "refuse" : "refuses"} to negotiate this` : "",
    need.blocked ? "on a condition that cannot be met" : now,
    need.lastSaid ? `${pastStances[need.lastSaid.stance]} ${formatWhen(need.lastSaid.from)}` : "",
  ];
  return `${inSentence} (${said.filter((part) => part !== "").join("; ")})`;
}

function needsClauses({ needs }: WayToCommonGround, number: number, caseFile: Parties): string[] {
  const [only] = needs;
  if (only === undefined) return [];
  if (needs.length === 1) return [oneClause(only, number, caseFile)];
  const who = needs.map((need, place) => (place < MOST_NAMES ? bracketed(need, caseFile) : need.party));
  const verb = needs.some((need) => need.refuses) ? "negotiated this and accepted" : "accepted";
  return [`${joinSome(who)} ${verb} ${number}`];
}

/** The parties not on record of which some would have to speak, and accept. */
function anyOfClauses({ anyOf, needs }: WayToCommonGround, number: number, caseFile: Parties): string[] {
  if (anyOf === null) return [];
  const isChoice = anyOf.parties.length > anyOf.count;
  const { text } = listParties(anyOf.parties, caseFile, isChoice ? "or" : "and");
  const isLong = anyOf.count > 1 || anyOf.parties.length > 2;
  const who = isChoice && isLong ? `any ${numberWord(anyOf.count)} of ${text}` : text;
  return [`${who} (not on record) accepted ${needs.length > 0 ? "it too" : number}`];
}

export function whatItTakes(way: WayToCommonGround, issue: Issue, caseFile: Parties): string {
  const number = optionNumber(way.option, issue);
  const clauses = [...needsClauses(way, number, caseFile), ...anyOfClauses(way, number, caseFile)];
  return clauses.length === 0 ? `${number} is accepted by all on record` : `if ${clauses.join(", and if ")}`;
}
