import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { FaultList } from "@/lib/schemas/fault";
import { scanJson } from "@/lib/schemas/scan-json";

function scan(text: string) {
  const faults = new FaultList();
  const isJson = scanJson(text, faults);
  return { isJson, faults: faults.toArray() };
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("what JSON.parse takes is JSON, and nothing else", () => {
  const piece = fc.constantFrom(
    ..."{}[]:,\"'\\/ \n\t\r0123456789.eE+-tfnulaxu",
    "true",
    "false",
    "null",
    '"a"',
    '"\\u00e9"',
    "\ud83d",
    "\u2028",
    "\u007f",
    "NaN",
    "-0",
    "1e5",
  );
  const noise = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
  const damaged = fc
    .tuple(fc.json({ maxDepth: 4 }), fc.nat(200), fc.nat(2), piece)
    .map(([json, at, removed, added]) => json.slice(0, at) + added + json.slice(at + removed));
  fc.assert(
    fc.property(fc.oneof(noise, damaged, fc.json()), (text) => {
      expect(scan(text).isJson).toBe(parses(text));
    }),
    { seed: 20261130, numRuns: 20_000 },
  );
});

describe("broken JSON is named with line and column", () => {
  const BROKEN: [text: string, place: string, message: string][] = [
    ["", "file", "the file is empty: choose a case file"],
    [" \n ", "file", "the file is empty: choose a case file"],
    [
      '{\n  "a": 1,\n}',
      "line 3, column 1",
      'a name in double quotes is expected, but "}" stands here: remove the comma before it, or add what is missing',
    ],
    [
      '{\r\n  "a": 1\r\n  "b": 2\r\n}',
      "line 3, column 3",
      'a comma or } is expected, but "\\"" stands here: add what is missing',
    ],
    [
      '["a", ]',
      "line 1, column 7",
      'a value is expected, but "]" stands here: remove the comma before it, or add what is missing',
    ],
    [
      "{ 'a': 1 }",
      "line 1, column 3",
      'a name in double quotes is expected, but a single quote stands here: write text and names in double quotes, "like this"',
    ],
    [
      '{ "a": undefined }',
      "line 1, column 8",
      'a value is expected, but undefined stands here: write text and names in double quotes, "like this"',
    ],
    ['{ "a" 1 }', "line 1, column 7", 'a colon is expected after "a", but "1" stands here: add the colon'],
    ["[1] // end", "line 1, column 5", 'the JSON ends here, but "/" follows: remove what follows'],
    [
      "// start\n{}",
      "line 1, column 1",
      'a value is expected, but "/" stands here: JSON has no comments, remove it',
    ],
    ["[+1]", "line 1, column 2", 'a value is expected, but "+" stands here: write numbers as in -12.5'],
    ["[012]", "line 1, column 3", 'a comma or ] is expected, but "1" stands here: add what is missing'],
    [
      '["a\nb"]',
      "line 1, column 4",
      "a text goes over the end of the line or contains a control character: end it with a double quote, or write \\n",
    ],
    [
      '["a\\x41"]',
      "line 1, column 4",
      "a backslash begins no known escape: write \\\\ for a backslash itself",
    ],
    [
      '{"a": [1, 2',
      "line 1, column 12",
      "a comma or ] is expected, but the end of the file stands here: the file was cut off, get it again",
    ],
    ['{"a": "b', "line 1, column 9", "the file ends within a text: it was cut off, get it again"],
    [
      '{"a": ',
      "line 1, column 7",
      "a value is expected, but the end of the file stands here: the file was cut off, get it again",
    ],
  ];
  it.each(BROKEN)("%j at %s", (text, place, message) => {
    expect(scan(text)).toEqual({ isJson: false, faults: [{ place, message }] });
  });
});

it("names every member that stands twice in one object, and none that stands in two", () => {
  const text = '{"a": [{"b": 1, "b": 2}, {"b": 1}], "__proto__": 1,\n"a": {"a": 1}, "__proto__": 2}';
  const cure = "remove one of the two";
  expect(scan(text)).toEqual({
    isJson: true,
    faults: [
      { place: "a[0].b", message: `"b" stands twice in the same object, on line 1: ${cure}` },
      { place: "a", message: `"a" stands twice in the same object, on line 1 and on line 2: ${cure}` },
      {
        place: "__proto__",
        message: `"__proto__" stands twice in the same object, on line 1 and on line 2: ${cure}`,
      },
    ],
  });
});

it("refuses more values, and more members of one object, than any real file has", () => {
  expect(scan(`[${"0,".repeat(3_000_000)}0]`).faults[0]?.message).toBe(
    "the file holds more than 3,000,000 values: split the negotiation",
  );
  const members = Array.from({ length: 20_001 }, (_, place) => `"m${place}":0`).join(",");
  expect(scan(`{${members}}`).faults[0]?.message).toBe(
    "an object has more than 20,000 members: take out what does not belong here",
  );
});
