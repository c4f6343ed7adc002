// A case of any size, the same for the same numbers: what the benchmarks measure with. Nothing in it is real.
import type { CaseFile, Issue, Party, Position, Source, Statement } from "@/lib/domain/case-file";
import { STANCES, type Stance } from "@/lib/domain/vocabulary";

const TOPICS = [
  "Baseline year",
  "Contribution floor",
  "Interval of inspections",
  "Border regime",
  "Phase-out of tariffs",
  "Forum for disputes",
  "Transfer of technology",
  "Sunset clause",
  "Fishing quota",
  "Transit corridor",
];
const OPTIONS = [
  ["Adopted in full", "Adopted with an opt-out", "Deferred by two years", "Not adopted"],
  ["One year", "Two years", "Three years", "Five years", "Ten years"],
  ["None", "A tenth", "A fifth", "A quarter", "A third", "Half"],
  ["Binding", "Voluntary", "Both by turns"],
];
const WORDS =
  "any commitment under this heading must remain proportionate and verifiable while leaving room for review by the joint body and support for members in the first period".split(
    " ",
  );
const ROLES = ["at-table", "at-table", "at-table", "outside", "mediator"] as const;
const FIRST_YEAR = 2024;

/** Whole numbers from 0 to `below` - 1, the same ones for the same seed (mulberry32). */
function makeChance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Nine in ten cells have a position, one in four of them an earlier one too; each rests on one statement. */
export function makeLargeCase(slug: string, issueCount: number, partyCount: number): CaseFile {
  const chance = makeChance(issueCount * 1_000 + partyCount);
  const pick = <T>(list: readonly T[]): T => list[chance(list.length)] as T;
  const day = (year: number) =>
    `${year}-${String(chance(12) + 1).padStart(2, "0")}-${String(chance(28) + 1).padStart(2, "0")}`;
  const sentence = (length: number) => {
    const words = Array.from({ length }, () => pick(WORDS)).join(" ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  };

  const parties = Array.from({ length: partyCount }, (_, at): Party => {
    const name = `Delegation ${at + 1}`;
    return { key: `p${at + 1}`, name, shortName: name, role: ROLES[at % ROLES.length] ?? "at-table" };
  });
  const issues = Array.from({ length: issueCount }, (_, at): Issue => {
    const labels = OPTIONS[at % OPTIONS.length] ?? [];
    return {
      key: `i${at + 1}`,
      title: `${TOPICS[at % TOPICS.length]} ${at + 1}`,
      question: `What holds for heading ${at + 1}?`,
      group: `Chapter ${Math.floor(at / 10) + 1}`,
      scale: at % 4 === 3 ? "nominal" : "ordinal",
      options: labels.map((label, option) => ({ key: `o${option + 1}`, label })),
    };
  });
  const sources: Source[] = parties.map(({ key, name }) => ({
    key: `s-${key}`,
    title: `Papers of ${name}`,
    publisher: name,
    url: `https://example.org/${slug}/${key}`,
    published: `${FIRST_YEAR}-01-01`,
    kind: "official",
  }));
  const statements: Statement[] = [];
  const positions: Position[] = [];
  // Issues on which all is open, on which most object to something, and on which hardly anything is left.
  const moods: readonly (readonly (Stance | null)[])[] = [
    ["acceptable", "acceptable", "preferred", "conditional", null, "acceptable"],
    ["preferred", "acceptable", "opposed", null, null, "conditional"],
    [...STANCES, null, null],
  ];
  const addPosition = (issue: Issue, party: Party, from: string) => {
    const mood = moods[Number(issue.key.slice(1)) % moods.length] ?? [null];
    const key = `${issue.key}-${party.key}-${from}`;
    const chosen = issue.options.map(({ key: option }) => [option, pick(mood)]);
    const stances = Object.fromEntries(chosen.filter(([, stance]) => stance !== null)) as Record<
      string,
      Stance
    >;
    const conditions = Object.fromEntries(
      Object.entries(stances)
        .filter(([, stance]) => stance === "conditional")
        .map(([option]) => [option, { text: `if ${sentence(6).toLowerCase()}` }]),
    );
    statements.push({
      key,
      party: party.key,
      speaker: `Head of ${party.name}`,
      date: from,
      kind: "quote",
      text: `${sentence(28)}.`,
      source: `s-${party.key}`,
    });
    positions.push({
      party: party.key,
      issue: issue.key,
      from,
      headline: sentence(9),
      ...(Object.keys(stances).length > 0 && { stances }),
      ...(Object.keys(conditions).length > 0 && { conditions }),
      basis: "stated",
      confidence: pick(["high", "medium", "low"]),
      evidence: [{ statement: key }],
    });
  };
  for (const issue of issues)
    for (const party of parties) {
      if (chance(10) === 0) continue;
      if (chance(4) === 0) addPosition(issue, party, day(FIRST_YEAR));
      addPosition(issue, party, day(FIRST_YEAR + 1));
    }

  return {
    format: "parley-case/1",
    negotiation: {
      slug,
      title: `Benchmark of ${issueCount} issues and ${partyCount} parties`,
      summary: "Made up to measure with. No party, no issue and no word in it is real.",
      status: "ongoing",
      started: `${FIRST_YEAR}-01-01`,
    },
    parties,
    issues,
    sources,
    statements,
    positions,
    events: [],
    figures: [],
  };
}
