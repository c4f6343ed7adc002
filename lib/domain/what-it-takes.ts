// What would it take: for each option, who would have to answer otherwise so that all on record accept it. Arithmetic on
// the record, not advice.
import type { Issue, Key } from "./case-file";
import type { CaseIndex } from "./case-index";
import type { LastSaid } from "./cell";
import { accepts } from "./stances";
import type { Stance } from "./vocabulary";
import { type CellOf, listVoices, type Voice } from "./voices";

/** One party that would have to answer otherwise, and what it says of the option now and said last. */
export interface Need {
  party: Key;
  now: Stance | null;
  /** Its stance is conditional, and the condition can no longer be met. */
  blocked: boolean;
  /** It refuses to have the issue negotiated. */
  refuses: boolean;
  lastSaid: LastSaid | null;
}

export interface WayToCommonGround {
  option: Key;
  needs: readonly Need[];
  /** Too few are on record: so many of these would besides have to accept the option. */
  anyOf: { count: number; parties: readonly Key[] } | null;
}

function weigh({ now, refuses }: Need): number[] {
  return [refuses ? 1 : 0, now === "red-line" ? 1 : 0, now === "opposed" ? 1 : 0, now === null ? 1 : 0];
}

/** How many parties would have to answer otherwise, or to answer at all. */
export function countAnswers({ needs, anyOf }: WayToCommonGround): number {
  return needs.length + (anyOf?.count ?? 0);
}

/** The order of the options: how few parties, then refusals, red lines, opposition and silence, each weighing less. */
export function compareWays(a: WayToCommonGround, b: WayToCommonGround): number {
  const weights = (way: WayToCommonGround) => [
    countAnswers(way),
    ...way.needs.map(weigh).reduce((sum, one) => sum.map((n, i) => n + (one[i] ?? 0)), [0, 0, 0, 0]),
  ];
  const theirs = weights(b);
  return weights(a).reduce((order, n, i) => order || n - (theirs[i] ?? 0), 0);
}

function buildNeed(voice: Voice, option: Key): Need {
  return {
    party: voice.party,
    now: voice.cell.stances[option] ?? null,
    blocked: voice.blocked.has(option),
    refuses: voice.refuses,
    lastSaid: voice.cell.lastSaid[option] ?? null,
  };
}

/**
 * The ways to common ground on the issue, the shortest first: for each option the smallest set of parties that would
 * have to answer otherwise. Empty where there is common ground already, and where fewer than two parties are counted.
 */
export function listWhatItTakes(
  index: CaseIndex,
  issue: Issue,
  counted: readonly Key[],
  cellOf: CellOf,
): WayToCommonGround[] {
  const voices = listVoices(index, issue, counted, cellOf);
  const spoken = voices.filter(({ cell }) => cell.onRecord);
  const missing = voices.filter(({ cell }) => !cell.onRecord).map(({ party }) => party);
  const lacking = Math.max(0, 2 - spoken.length);
  if (missing.length < lacking) return [];
  const ways = issue.options.map(
    ({ key }): WayToCommonGround => ({
      option: key,
      needs: spoken
        .filter((voice) => voice.refuses || !accepts(voice.cell.stances[key]))
        .map((voice) => buildNeed(voice, key)),
      anyOf: lacking > 0 ? { count: lacking, parties: missing } : null,
    }),
  );
  const isCommonGround = (way: WayToCommonGround) => way.needs.length === 0 && way.anyOf === null;
  return ways.some(isCommonGround) ? [] : ways.sort(compareWays);
}
