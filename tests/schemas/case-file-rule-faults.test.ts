import { describe, expect, it, test } from "vitest";
import { parseCaseFile } from "@/lib/schemas/case-file";
import { expectFault, type FaultRow, nameRows, type Path } from "./expect-fault";
import { setAt, smallCase } from "./small-case";

const REFERENCES: FaultRow[] = [
  [["positions", 0, "party"], "irna", 'there is no party "irna"; the nearest is "iran": correct it'],
  [
    ["positions", 0, "party"],
    "syria",
    'there is no party "syria"; known are "iran", "iraq": use one of these, or add it',
  ],
  [
    ["positions", 1, "issue"],
    "constructor",
    'there is no issue "constructor"; known are "share", "dams": use one of these, or add it',
  ],
  [
    ["statements", 0, "party"],
    "toString",
    'there is no party "toString"; known are "iran", "iraq": use one of these, or add it',
  ],
  [["statements", 0, "source"], "papers", 'there is no source "papers"; the nearest is "paper": correct it'],
  [["figures", 0, "source"], "papers", 'there is no source "papers"; the nearest is "paper": correct it'],
  [["events", 0, "source"], "papers", 'there is no source "papers"; the nearest is "paper": correct it'],
  [["events", 0, "parties", 1], "irak", 'there is no party "irak"; the nearest is "iran": correct it'],
  [
    ["events", 0, "parties", 1],
    "iran",
    '"iran" stands in events[0].parties[0] and in events[0].parties[1]: remove one of the two',
  ],
  [
    ["events", 0, "issues"],
    ["damns"],
    'there is no issue "damns"; the nearest is "dams": correct it',
    "events[0].issues[0]",
  ],
  [["negotiation", "focus", 1], "irak", 'there is no party "irak"; the nearest is "iran": correct it'],
  [
    ["issues", 0, "searched", 0, "party"],
    "irak",
    'there is no party "irak"; the nearest is "iran": correct it',
  ],
  [
    ["positions", 0, "evidence", 0, "statement"],
    "said-2",
    'there is no statement "said-2"; the nearest is "said-1": correct it',
  ],
  [
    ["positions", 0, "evidence", 0, "options", 0],
    "frozen",
    'there is no option "frozen" of the issue "share"; known are "equal", "by-need": use one of these, or add it',
  ],
  [
    ["positions", 1, "stances", "equals"],
    "opposed",
    'there is no option "equals" of the issue "share"; the nearest is "equal": correct it',
  ],
  [
    ["positions", 0, "conditions", "by-need", "requires", 0, "options", 0],
    "equal",
    'there is no option "equal" of the issue "dams"; known are "frozen", "agreed": use one of these, or add it',
  ],
  [
    ["positions", 0, "conditions", "by-need", "requires", 0, "issue"],
    "dam",
    'there is no issue "dam"; the nearest is "dams": correct it',
  ],
];

const RULES: FaultRow[] = [
  [
    ["positions", 1, "stances", "equal"],
    "maybe",
    'equal is "maybe"; it must be one of preferred, acceptable, conditional, opposed, red-line: correct it',
  ],
  [
    ["positions", 0, "stances", "by-need"],
    "acceptable",
    'a condition stands only on a conditional stance, and "by-need" is "acceptable": make it "conditional", or remove the condition',
    "positions[0].conditions.by-need",
  ],
  [
    ["positions", 0, "stances", "by-need"],
    undefined,
    'a condition stands only on a conditional stance, and "by-need" has no stance: make it "conditional", or remove the condition',
    "positions[0].conditions.by-need",
  ],
  [
    ["positions", 0, "conditions", "by-need", "requires", 0],
    { issue: "share", options: ["equal"] },
    'a condition names another issue, and "share" is the position\'s own: name another, or say it in text alone',
    "positions[0].conditions.by-need.requires[0].issue",
  ],
  [
    ["positions", 1, "agenda"],
    "neutral",
    'a neutral position has no stances: remove them, or change the agenda to "stated"',
    "positions[1].stances",
  ],
  [
    ["positions", 1, "agenda"],
    "withdrawn",
    'a withdrawn position has no stances: remove them, or change the agenda to "stated"',
    "positions[1].stances",
  ],
  [
    ["positions", 1, "redLine"],
    "By need",
    'redLine says what is excluded, but no stance is "red-line" and the agenda is not "refused": mark the option that it excludes, or remove it',
  ],
  [
    ["positions", 1, "headline"],
    undefined,
    "headline is missing: write the position in one line; only neutral and withdrawn positions do without",
  ],
  [
    ["positions", 1],
    { party: "iran", issue: "share", from: "2025-04-01", headline: "H", basis: "stated", confidence: "low" },
    'positions[0] and positions[1] are both of "iran" on "share", from "2025-04" and from "2025-04-01", which begin on the same day, 2025-04-01: keep one, or correct a date',
    "positions[1].from",
  ],
  [
    ["positions", 1],
    { party: "iran", issue: "share", from: "2025-04", headline: "H", basis: "stated", confidence: "low" },
    'positions[0] and positions[1] are both of "iran" on "share", both from "2025-04": keep one, or correct a date',
    "positions[1].from",
  ],
];

describe.each([
  ["references", REFERENCES],
  ["rules of positions", RULES],
])("%s", (_, rows) => {
  test.each(nameRows(rows))("%s (%i) is named with what is wrong and the cure", (place, _number, row) => {
    expectFault(place, row);
  });
});

describe("what is allowed", () => {
  const ALLOWED: [path: Path, value: unknown][] = [
    [["negotiation", "title"], "🕊".repeat(200)],
    [["negotiation", "summary"], "One.\n\n\tTwo."],
    [["negotiation", "started"], "2024-02-29"],
    [["negotiation", "licence"], "https://licence.example/terms"],
    [["negotiation", "language"], "zh-Hant-TW"],
    [["parties", 0, "influence"], 0],
    [["figures", 0, "key"], "constructor"],
    [["positions", 1, "agenda"], "refused"],
    [["positions", 1, "stances"], {}],
    [["sources", 0, "url"], "HTTP://Bücher.example:8080/ä?q=[1]#x"],
    [["events", 0, "until"], "2025"],
    [["issues", 1, "options"], [{ key: "frozen", label: "None" }]],
    [
      ["positions", 1],
      { party: "iraq", issue: "dams", from: "2025", agenda: "neutral", basis: "stated", confidence: "low" },
    ],
  ];
  test.each(ALLOWED)("%j as %j", (path, value) => {
    const caseFile = smallCase();
    setAt(caseFile, path, value);
    expect(parseCaseFile(caseFile)).toMatchObject({ ok: true });
  });
});

it("lists all faults at once, of form and of reference", () => {
  const broken = smallCase();
  setAt(broken, ["parties", 0, "name"], 5);
  setAt(broken, ["parties", 1, "colour"], "red");
  setAt(broken, ["positions", 0, "basis"], "sure");
  setAt(broken, ["positions", 0, "party"], "irna");
  setAt(broken, ["positions", 1, "stances", "none"], "opposed");
  setAt(broken, ["figures", 0, "points", 0, "value"], "much");
  const parsed = parseCaseFile(broken);
  expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.place).sort()).toEqual([
    "figures[0].points[0].value",
    "parties[0].name",
    "parties[1].colour",
    "positions[0].basis",
    "positions[0].party",
    "positions[1].stances.none",
  ]);
});

it("names no references to a list that cannot be read", () => {
  const broken = smallCase();
  setAt(broken, ["parties"], "none");
  const parsed = parseCaseFile(broken);
  expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.place)).toEqual(["parties"]);
});

it.each([null, undefined, "text", 5, [], true])("refuses %j, which is no object", (input) => {
  expect(parseCaseFile(input)).toEqual({
    ok: false,
    faults: [
      { place: "file", message: 'a case file is one object in braces: {"format": "parley-case/1", …}' },
    ],
  });
});
