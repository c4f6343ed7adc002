// Case files of one question and two or three parties, written as the letters of a ladder: enough to show one rule.
import type { CaseFile, Issue, Key, Position, Requirement } from "@/lib/domain/case-file";
import type { Agenda, Role, Stance } from "@/lib/domain/vocabulary";

/** One party on the question: a letter an option, `P A C O R`, and `·` for what is not stated. */
export interface SmallPosition {
  party: "A" | "B" | "C";
  stances?: string;
  agenda?: Agenda;
  /** Without it the day on which all the others speak. */
  from?: string;
  /** Which option is conditional on the other question, and on which of its options. */
  onlyIf?: { option: number; requires: readonly Key[] };
  /** On the other question. */
  onToll?: string;
}

export interface SmallCase {
  options: 2 | 3 | 4;
  parties: 2 | 3;
  /** Who sits outside the table. */
  outside?: "C";
  /** "A P R R R" is short for a position of A with these stances and nothing else. */
  positions: readonly (SmallPosition | string)[];
}

const LETTERS: Readonly<Record<string, Stance>> = {
  P: "preferred",
  A: "acceptable",
  C: "conditional",
  O: "opposed",
  R: "red-line",
};
const FIRST_DAY = "2025-05-01";
const LABELS: Readonly<Record<SmallCase["options"], readonly string[]>> = {
  2: ["Not open", "Open at all hours"],
  3: ["Not open", "Open by day", "Open at all hours"],
  4: ["Not open", "Open by day", "Open until midnight", "Open at all hours"],
};

export const BRIDGE: Key = "bridge";

function buildIssue(key: Key, title: string, question: string, labels: readonly string[]): Issue {
  const options = labels.map((label, place) => ({ key: `o${place + 1}`, label }));
  return { key, title, question, scale: "ordinal", options };
}

function readStances(letters: string): Record<Key, Stance> {
  const entries = letters.split(" ").flatMap((letter, place) => {
    const stance = LETTERS[letter];
    return stance ? [[`o${place + 1}`, stance] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** "A P R R R": the party's letter, then one for each option. */
function readPosition(given: SmallPosition | string): SmallPosition {
  if (typeof given !== "string") return given;
  const party = (["A", "B", "C"] as const).find((letter) => given.startsWith(`${letter} `));
  if (!party) throw new Error(`No party is called as in "${given}"`);
  return { party, stances: given.slice(2) };
}

function buildPositions(given: SmallPosition): Position[] {
  const { party, agenda, onlyIf, onToll, from = FIRST_DAY } = given;
  const base = { party: party.toLowerCase(), from, basis: "stated", confidence: "high" } as const;
  const stances = readStances(given.stances ?? "");
  const requires: Requirement[] = [{ issue: "toll", options: [...(onlyIf?.requires ?? [])] }];
  const bridge: Position = {
    ...base,
    issue: BRIDGE,
    headline: "…",
    ...(agenda ? { agenda } : {}),
    ...(Object.keys(stances).length > 0 ? { stances } : {}),
    ...(onlyIf
      ? { conditions: { [`o${onlyIf.option}`]: { text: "if there is no toll, or a small one", requires } } }
      : {}),
  };
  if (onToll === undefined) return [bridge];
  return [bridge, { ...base, issue: "toll", headline: "…", stances: readStances(onToll) }];
}

/** The case file of an example: the hours of a bridge, and beside them its toll. */
export function buildSmallCase({ options, parties, outside, positions: given }: SmallCase): CaseFile {
  const positions = given.map(readPosition);
  const names = (["A", "B", "C"] as const).slice(0, parties);
  const roleOf = (name: string): Role => (name === outside ? "outside" : "at-table");
  // Who has no position here is silent, not forgotten.
  const silent = names.filter((name) => !positions.some(({ party }) => party === name));
  const searched = silent.map((name) => ({ party: name.toLowerCase(), until: FIRST_DAY }));
  const bridge = buildIssue(BRIDGE, "Hours of the bridge", "When is the bridge open?", LABELS[options]);
  return {
    format: "parley-case/1",
    negotiation: {
      slug: "example",
      title: "An example",
      summary: "The hours of a bridge.",
      status: "ongoing",
      started: "2025",
      focus: names.map((name) => name.toLowerCase()),
    },
    parties: names.map((name) => ({ key: name.toLowerCase(), name, shortName: name, role: roleOf(name) })),
    issues: [
      searched.length > 0 ? { ...bridge, searched } : bridge,
      buildIssue("toll", "Toll on the bridge", "What does crossing cost?", [
        "No toll",
        "A small toll",
        "A full toll",
      ]),
    ],
    sources: [],
    statements: [],
    positions: positions.flatMap(buildPositions),
    events: [],
    figures: [],
  };
}
