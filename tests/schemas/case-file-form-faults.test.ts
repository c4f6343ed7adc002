import { describe, expect, test } from "vitest";
import { parseCaseFile } from "@/lib/schemas/case-file";
import { expectFault, type FaultRow, nameRows } from "./expect-fault";
import { smallCase } from "./small-case";

const NEGOTIATION = "slug, title, summary, status, started, ended, asOf, language, notice, licence, focus";

const FORM: FaultRow[] = [
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

const UNKNOWN: FaultRow[] = [
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

const KEYS: FaultRow[] = [
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

test("the small case has no fault", () => {
  expect(parseCaseFile(smallCase())).toMatchObject({ ok: true });
});

describe.each([
  ["form", FORM],
  ["unknown fields", UNKNOWN],
  ["keys", KEYS],
])("%s", (_, rows) => {
  test.each(nameRows(rows))("%s (%i) is named with what is wrong and the cure", (place, _number, row) => {
    expectFault(place, row);
  });
});
