// A position as the text of one cell, and what a typed text means: a headline, and in square brackets the agenda and the
// stances by their keys, in the order of the options: "Continues under limits [P A · R]", "[refused · · · R]".
import type { Issue, Key, PartialDate, Position } from "../case-file";
import { AGENDAS, type Agenda, STANCES, type Stance } from "../vocabulary";

/** The keys of the stances, on the keyboard and in cells. */
export const STANCE_KEYS = {
  preferred: "P",
  acceptable: "A",
  conditional: "C",
  opposed: "O",
  "red-line": "R",
} as const satisfies Record<Stance, string>;
export const NOT_STATED_KEY = "·";

/** What is typed for "not stated" where a keyboard has no middle dot. */
const NOT_STATED_KEYS = [NOT_STATED_KEY, ".", "-", "_"];

export function stanceOfKey(key: string): Stance | null {
  return STANCES.find((stance) => STANCE_KEYS[stance] === key.toUpperCase()) ?? null;
}

/** What a text says of a position; what it does not mention stays as it is. */
export interface CellText {
  headline?: string;
  agenda?: Agenda;
  /** One for each option, null: not stated. */
  stances?: readonly (Stance | null)[];
  /** Stances of an issue with another number of options, as a sheet writes them: they say nothing here. */
  misfit?: true;
}

/** "" for no position. */
export function writeCellText(position: Position | null, issue: Pick<Issue, "options">): string {
  if (position === null) return "";
  const { headline = "", agenda, stances = {} } = position;
  const said = Object.keys(stances).length > 0;
  const keys = issue.options.map(({ key }) => {
    const stance = Object.hasOwn(stances, key) ? stances[key] : undefined;
    return stance === undefined ? NOT_STATED_KEY : STANCE_KEYS[stance];
  });
  // Without brackets a headline that ends in some would be taken for stances.
  const mustSay = BRACKETS.test(headline);
  const parts = [...(agenda === undefined ? [] : [agenda]), ...(said || mustSay ? keys : [])];
  const brackets = parts.length === 0 ? (mustSay ? "[stated]" : "") : `[${parts.join(" ")}]`;
  return [headline, brackets].filter((part) => part !== "").join(" ");
}

const BRACKETS = /^(.*?)\s*\[([^[\]]*)\]\s*$/su;

/** The line breaks of a pasted text become spaces: a headline is one line. */
export function readCellText(text: string, issue: Pick<Issue, "options">): CellText {
  const line = text.replace(/\s+/gu, " ").trim();
  const [, before, inside] = BRACKETS.exec(line) ?? [];
  const coded = inside === undefined ? null : readBrackets(inside, issue.options.length);
  const headline = coded === null ? line : (before ?? "");
  return { ...(headline !== "" && { headline }), ...coded };
}

/** Null: words in brackets that are no agenda and no stances belong to the headline. */
function readBrackets(inside: string, options: number): Omit<CellText, "headline"> | null {
  const [first = "", ...rest] = inside.trim().split(" ");
  const agenda = AGENDAS.find((known) => known === first.toLowerCase());
  const keys = [...(agenda === undefined ? [first, ...rest] : rest).join("")];
  if (keys.length === 0) return agenda === undefined ? null : { agenda };
  if (keys.length !== options) return isWrittenSo(inside) ? { misfit: true } : null;
  const stances = keys.map((key) => (NOT_STATED_KEYS.includes(key) ? null : stanceOfKey(key)));
  const isRead = stances.every((stance, at) => stance !== null || NOT_STATED_KEYS.includes(keys[at] ?? ""));
  return isRead ? { ...(agenda !== undefined && { agenda }), stances } : null;
}

/** "P A · R", as writeCellText has it, whatever the number. */
function isWrittenSo(inside: string): boolean {
  return /^((stated|refused) )?[PACOR·]( [PACOR·])*$/.test(inside);
}

/** What a cell holds where nothing else is said: the weakest claim that needs a source. */
export const FIRST_READING = { basis: "reported", confidence: "low" } as const;

interface Beginning {
  party: Key;
  issue: Issue;
  /** From when on a position counts that begins here. */
  from: PartialDate;
}

/** The position after the text was typed over it; null where an empty text took it away, or began none. */
export function applyCellText(
  position: Position | null,
  text: string,
  { party, issue, from }: Beginning,
): Position | null {
  const said = readCellText(text, issue);
  if (Object.keys(said).length === 0) return null;
  if (said.misfit && said.headline === undefined) return position;
  const base: Position = position ?? { party, issue: issue.key, from, ...FIRST_READING };
  const headed: Position = said.headline === undefined ? base : { ...base, headline: said.headline };
  const coded =
    said.stances === undefined
      ? headed
      : said.stances.reduce(
          (sum, stance, at) => withStance(sum, issue.options[at]?.key ?? "", stance),
          headed,
        );
  return said.agenda === undefined ? coded : withAgenda(coded, said.agenda);
}

/** A silent agenda takes the stances with it: the case file allows none beside it. */
export function withAgenda(position: Position, agenda: Agenda): Position {
  const { agenda: _, ...rest } = position;
  const named: Position = agenda === "stated" ? rest : { ...rest, agenda };
  if (agenda !== "neutral" && agenda !== "withdrawn") return tidy(named);
  const { stances: _stances, conditions: _conditions, redLine: _redLine, ...silent } = named;
  return silent;
}

/** The stance on one option, null: not stated. Conditions and words that have nothing left to stand on go with it. */
export function withStance(position: Position, option: Key, stance: Stance | null): Position {
  const others = Object.entries(position.stances ?? {}).filter(([key]) => key !== option);
  const stances = Object.fromEntries(stance === null ? others : [...others, [option, stance]]);
  const { agenda } = position;
  const speaking = stance !== null && (agenda === "neutral" || agenda === "withdrawn");
  return tidy({ ...(speaking ? withAgenda(position, "stated") : position), stances });
}

function tidy(position: Position): Position {
  const { stances = {}, conditions = {}, redLine, ...rest } = position;
  const kept = Object.entries(conditions).filter(
    ([option]) => Object.hasOwn(stances, option) && stances[option] === "conditional",
  );
  const mayExclude = rest.agenda === "refused" || Object.values(stances).includes("red-line");
  return {
    ...rest,
    ...(Object.keys(stances).length > 0 && { stances }),
    ...(kept.length > 0 && { conditions: Object.fromEntries(kept) }),
    ...(redLine !== undefined && mayExclude && { redLine }),
  };
}
