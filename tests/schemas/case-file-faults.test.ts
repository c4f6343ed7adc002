import { describe, expect, it, test } from "vitest";
import { parseCaseFile } from "@/lib/schemas/case-file";
import { setAt, smallCase } from "./small-case";

type Path = (string | number)[];
type Row = [path: Path, value: unknown, message: string, place?: string];

const NEGOTIATION = "slug, title, summary, status, started, ended, asOf, language, notice, licence, focus";

const FORM: Row[] = [
  [["format"], undefined, 'format is missing: a case file has "format": "parley-case/1"'],
  [["format"], "parley", 'this is not a case file of Parley: a case file has "format": "parley-case/1"'],
  [
    ["format"],
    "parley-case/2",
    'the file has the format "parley-case/2", which is newer than "parley-case/1": update Parley, or export the file in the older format',
  ],
  [
    ["negotiation", "title"],
    "x".repeat(214),
    "title is 214 characters long; at most 200 are allowed: shorten it",
  ],
  [
    ["negotiation", "title"],
    "🕊️".repeat(101),
    "title is 202 characters long; at most 200 are allowed: shorten it",
  ],
  [["negotiation", "title"], undefined, "title is missing: add it, as text"],
  [["negotiation", "title"], 7, "title is a number (7); text is expected: write it in double quotes"],
  [["negotiation", "title"], true, "title is true; text is expected: write it in double quotes"],
  [
    ["negotiation", "notice"],
    null,
    "notice is null; text is expected: write one, or leave the field out if it is not required",
  ],
  [
    ["negotiation", "title"],
    " \u200b\u00a0",
    "title is empty: write something, or leave the field out if it is not required",
  ],
  [["negotiation", "title"], "a\nb", "title contains a line break at character 2: write it in one line"],
  [
    ["negotiation", "summary"],
    "a\r\nb",
    "summary contains a carriage return (U+000D) at character 2: end lines with \\n alone",
  ],
  [["parties", 0, "name"], "🕊\u0007", "name contains a control character (U+0007) at character 2: remove it"],
  [["parties", 0, "name"], "a\u0085", "name contains a control character (U+0085) at character 2: remove it"],
  [
    ["parties", 1, "aliases", 0],
    "a\udc00",
    "aliases[0] contains half of a character (U+DC00, a surrogate without its pair) at character 2: write the whole character anew",
  ],
  [
    ["negotiation", "status"],
    "on-going",
    'status is "on-going"; it must be one of ongoing, concluded, suspended, collapsed; the nearest is "ongoing": correct it',
  ],
  [["parties", 0, "role"], undefined, "role is missing: add it, as one of at-table, mediator, outside"],
  [
    ["parties", 0, "role"],
    3,
    "role is a number (3); it must be one of at-table, mediator, outside: correct it",
  ],
  [
    ["negotiation", "started"],
    "2026-02-30",
    'started is "2026-02-30", which is not in the calendar: correct it',
  ],
  [
    ["negotiation", "started"],
    "2025-02-29",
    'started is "2025-02-29", which is not in the calendar: correct it',
  ],
  [["negotiation", "started"], "2026-13", 'started is "2026-13", which is not in the calendar: correct it'],
  [
    ["negotiation", "started"],
    "2026-2-7",
    'started is "2026-2-7", which is not a date: write it as 2026-02-07, 2026-02 or 2026',
  ],
  [
    ["negotiation", "asOf"],
    "2026-02-07T00:00:00Z",
    'asOf is "2026-02-07T00:00:00Z", which is not a date: write it as 2026-02-07, 2026-02 or 2026',
  ],
  [
    ["negotiation", "language"],
    "en_US",
    'language is "en_US", which is not a language tag (BCP 47): write it as en, fa or zh-Hant',
  ],
  [
    ["negotiation", "licence"],
    "free to use",
    'licence is "free to use", which is neither an SPDX id nor an address: write it as CC-BY-4.0, or as https://…',
  ],
  [
    ["sources", 0, "url"],
    "javascript:alert(1)",
    'url is "javascript:alert(1)", which is not an address: write it in full, beginning with https:// or http://, without spaces',
  ],
  [
    ["sources", 0, "archive"],
    "https:///nowhere",
    'archive is "https:///nowhere", which is not an address: write it in full, beginning with https:// or http://, without spaces',
  ],
  [["parties", 0, "influence"], 101, "influence is 101; at most 100 is allowed: correct it"],
  [["parties", 0, "influence"], -1, "influence is -1; at least 0 is needed: correct it"],
  [
    ["parties", 0, "influence"],
    Number.POSITIVE_INFINITY,
    "influence is a number too large to be kept; a number is expected: write it in digits, without quotes",
  ],
  [
    ["parties", 0, "influence"],
    "60",
    'influence is text ("60"); a number is expected: write it in digits, without quotes',
  ],
  [["positions", 0, "priority"], 2.5, "priority is 2.5; a whole number is expected: round it"],
  [
    ["parties", 1, "aliases"],
    "Baghdad",
    'aliases is text ("Baghdad"); a list is expected: write it in square brackets',
  ],
  [["parties"], {}, "parties is an object; a list is expected: write it in square brackets"],
  [["parties", 0], "iran", 'parties[0] is text ("iran"); an object is expected: write its fields in braces'],
  [
    ["positions", 1, "stances"],
    ["equal"],
    "stances is a list; an object is expected: write its fields in braces",
  ],
  [
    ["issues", 1, "options"],
    Array.from({ length: 10 }, (_, place) => ({ key: `o${place}`, label: "O" })),
    "options has 10 entries; at most 9 are allowed: remove some",
  ],
  [
    ["figures", 0, "points"],
    Array.from({ length: 501 }, () => ({ label: "O", value: 1 })),
    "points has 501 entries; at most 500 are allowed: remove some",
  ],
  [
    ["positions", 0, "conditions", "by-need", "requires", 0, "options"],
    [],
    "options has 0 entries; at least 1 is needed: add one",
  ],
];

const UNKNOWN: Row[] = [
  [["partys"], [], 'there is no field "partys" here; the nearest is "parties": rename it, or remove it'],
  [
    ["parties", 0, "shortname"],
    "Iran",
    'there is no field "shortname" here; the nearest is "shortName": rename it, or remove it',
  ],
  [
    ["negotiation", "colour"],
    "red",
    `there is no field "colour" here; the fields are ${NEGOTIATION}: remove it, or use one of these`,
  ],
  [
    ["figures", 0, "points", 0, "lable"],
    "x",
    'there is no field "lable" here; the nearest is "label": rename it, or remove it',
  ],
  [["parties", 0, "__proto__"], {}, '"__proto__" can be neither a field nor a key: remove it'],
  [["__proto__"], {}, '"__proto__" can be neither a field nor a key: remove it'],
  [
    ["positions", 0, "stances", "__proto__"],
    "preferred",
    '"__proto__" can be neither a field nor a key: remove it',
  ],
  [
    ["parties", 0, "two words"],
    1,
    'there is no field "two words" here; the fields are key, name, shortName, role, description, aliases, influence: remove it, or use one of these',
    'parties[0]["two words"]',
  ],
];

const KEYS: Row[] = [
  [
    ["negotiation", "slug"],
    "Río de la Plata",
    'slug is "Río de la Plata"; only small letters a to z, digits and single hyphens between them are allowed: write rio-de-la-plata',
  ],
  [
    ["figures", 0, "key"],
    "ایران",
    'key is "ایران"; only small letters a to z, digits and single hyphens between them are allowed: write it as in united-states',
  ],
  [
    ["figures", 0, "key"],
    "a--b",
    'key is "a--b"; only small letters a to z, digits and single hyphens between them are allowed: write a-b',
  ],
  [["figures", 0, "key"], "k".repeat(81), "key is 81 characters long; at most 80 are allowed: shorten it"],
  [["figures", 0, "key"], "", "key is empty: write a short name in small letters, such as united-states"],
  [
    ["negotiation", "slug"],
    "releases",
    'slug is "releases", which is reserved for the addresses of views: choose another',
  ],
  [
    ["figures", 0, "key"],
    "pairs",
    'key is "pairs", which is reserved for the addresses of views: choose another',
  ],
  [
    ["parties", 1, "key"],
    "iran",
    'key "iran" stands in parties[0] and in parties[1]: give one of the two another key',
  ],
  [
    ["issues", 1, "options", 1, "key"],
    "frozen",
    'key "frozen" stands in issues[1].options[0] and in issues[1].options[1]: give one of the two another key',
  ],
];

const REFERENCES: Row[] = [
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

const RULES: Row[] = [
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

function expectedPlace(path: Path): string {
  return path.reduce<string>(
    (place, step) =>
      typeof step === "number" ? `${place}[${step}]` : place === "" ? step : `${place}.${step}`,
    "",
  );
}

test("the small case has no fault", () => {
  expect(parseCaseFile(smallCase())).toMatchObject({ ok: true });
});

describe.each([
  ["form", FORM],
  ["unknown fields", UNKNOWN],
  ["keys", KEYS],
  ["references", REFERENCES],
  ["rules of positions", RULES],
] as const)("%s", (_, rows) => {
  test.each(rows.map((row, place) => [row[3] ?? expectedPlace(row[0]), place, row] as const))(
    "%s (%i) is named with what is wrong and the cure",
    (place, _place, [path, value, message]) => {
      const broken = smallCase();
      setAt(broken, path, value);
      const parsed = parseCaseFile(broken);
      expect(parsed).toMatchObject({ ok: false });
      expect(parsed.ok ? [] : parsed.faults).toContainEqual({ place, message });
    },
  );
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
