import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/domain/language";
import {
  DECK_PARTS,
  DENSITIES,
  EMPTY_VIEW,
  GROUPINGS,
  ORDERS,
  readViewState,
  SORTINGS,
  TABLES,
  type ViewState,
  writeViewState,
} from "@/lib/domain/view-state";
import { STATUSES, TIMELINE_KINDS } from "@/lib/domain/vocabulary";
import { caseWith, issueWith } from "../support/tiny-case";

const caseFile = caseWith({ issues: [issueWith(4), issueWith(3, { key: "sanctions" })] });
const parties = caseFile.parties.map(({ key }) => key);
const issues = caseFile.issues.map(({ key }) => key);

const some = (keys: readonly string[]) => fc.shuffledSubarray([...keys]);
const views: fc.Arbitrary<ViewState> = fc.record({
  parties: some(parties).map((list) => (list.length > 0 ? list : null)),
  count: some(parties),
  issues: some(issues).map((list) => (list.length > 0 ? list : null)),
  asOf: fc.constantFrom(null, "2026", "2026-02", "2026-02-07"),
  status: fc.shuffledSubarray([...STATUSES]),
  redLine: some(parties),
  onRecord: some(parties),
  since: fc.constantFrom(null, "2025-12-31"),
  q: fc.constantFrom(null, "missile", "غنی سازی", "50% & more, a+b=c?#", "“never negotiable” ~x"),
  group: fc.constantFrom(...GROUPINGS),
  sort: fc.constantFrom(...SORTINGS),
  cell: fc.option(fc.record({ party: fc.constantFrom(...parties), issue: fc.constantFrom(...issues) })),
  why: fc.option(fc.constantFrom(...issues)),
  from: fc.constantFrom(null, "2026", "2026-02-07", "r3"),
  to: fc.constantFrom(null, "2026-02", "r12"),
  pair: fc.option(
    fc
      .shuffledSubarray([...parties], { minLength: 2, maxLength: 2 })
      .map(([one = "", other = ""]) => ({ one, other })),
  ),
  kind: fc.shuffledSubarray([...TIMELINE_KINDS]),
  part: fc.option(fc.integer({ min: 1, max: 999_999 })),
  order: fc.option(fc.constantFrom(...ORDERS)),
  deck: fc.shuffledSubarray([...DECK_PARTS]),
  slide: fc.option(fc.integer({ min: 1, max: 999_999 })),
  density: fc.constantFrom(...DENSITIES),
  table: fc.option(fc.constantFrom(...TABLES)),
  lang: fc.constantFrom(...LANGUAGES),
});

const readQuery = (query: string) => readViewState(Object.fromEntries(new URLSearchParams(query)), caseFile);

test("Reading gives back what was written", () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(readQuery(writeViewState(view))).toEqual({ view, dropped: [] });
    }),
    { seed: 20261124 },
  );
});

test("Any address is read, and writing what was read is stable", () => {
  const values = fc.oneof(
    fc.string(),
    fc.array(fc.string(), { maxLength: 3 }),
    fc.constantFrom("a,b,a", "a~topic", "__proto__"),
  );
  const names = fc.oneof(
    fc.constantFrom(...Object.keys(EMPTY_VIEW), "__proto__", "constructor"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values)), (pairs) => {
      const { view } = readViewState(Object.fromEntries(pairs), caseFile);
      expect(readQuery(writeViewState(view))).toEqual({ view, dropped: [] });
    }),
    { seed: 20261124, numRuns: 500 },
  );
});

describe("What is unknown or wrong is dropped and named", () => {
  test("all of it, and a suggestion is looked for only for the first of very many", () => {
    const words = Array.from({ length: 1_500 }, (_, n) => `topix${n}`);
    const { dropped } = readViewState({ issues: ["topik", ...words].join(",") }, caseFile);
    expect(dropped).toHaveLength(words.length + 1);
    expect(dropped[0]?.nearest).toBe("topic");
    expect(dropped.slice(20).every(({ nearest }) => nearest === null)).toBe(true);
  });

  test.each([
    ["parties=a,sanctoins", { name: "parties", value: "sanctoins", nearest: null }],
    ["issues=sanctoins", { name: "issues", value: "sanctoins", nearest: "sanctions" }],
    ["partes=a", { name: "partes", value: "a", nearest: "parties" }],
    ["asOf=2026-02-30", { name: "asOf", value: "2026-02-30", nearest: null }],
    ["status=gaps", { name: "status", value: "gaps", nearest: "gap" }],
    ["cell=a~nowhere", { name: "cell", value: "a~nowhere", nearest: null }],
    ["cell=a~topic~more", { name: "cell", value: "a~topic~more", nearest: null }],
    ["from=r0", { name: "from", value: "r0", nearest: null }],
    ["to=2026-02-30", { name: "to", value: "2026-02-30", nearest: null }],
    ["pair=a~nobody", { name: "pair", value: "a~nobody", nearest: null }],
    ["pair=a~a", { name: "pair", value: "a~a", nearest: null }],
    ["pair=a~b~c", { name: "pair", value: "a~b~c", nearest: null }],
    ["sort=bets", { name: "sort", value: "bets", nearest: "best" }],
    ["group=statsu", { name: "group", value: "statsu", nearest: "status" }],
    ["q=%22 %22", { name: "q", value: '" "', nearest: null }],
    [`q=${"x".repeat(201)}`, { name: "q", value: "x".repeat(200), nearest: null }],
    ["density=compct", { name: "density", value: "compct", nearest: "compact" }],
    ["__proto__=x", { name: "__proto__", value: "x", nearest: null }],
  ])("%s", (query, dropped) => {
    expect(readQuery(query).dropped).toEqual([dropped]);
  });

  test("the rest of the list is kept", () => {
    expect(readQuery("parties=b,nobody,a").view.parties).toEqual(["b", "a"]);
  });
});
