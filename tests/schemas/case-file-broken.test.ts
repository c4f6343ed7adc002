import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseCaseFile, readCaseFile } from "@/lib/schemas/case-file";
import { breakCase, caseFiles } from "../support/generate-case";
import { setAt, smallCase } from "./small-case";

const BROKEN = process.env.LONG_TESTS ? 5_000 : 500;

const placesOf = (parsed: ReturnType<typeof parseCaseFile>) =>
  parsed.ok ? [] : parsed.faults.map((fault) => fault.place);

test(`${BROKEN} case files with one fault are refused, with the place of the fault`, () => {
  fc.assert(
    fc.property(caseFiles({ draft: true }).chain(breakCase), ({ broken, place }) => {
      const parsed = parseCaseFile(broken);
      expect(placesOf(parsed)).toContain(place);
      // The same from text, in which a number that is not finite is a null.
      expect(placesOf(readCaseFile(JSON.stringify(broken)))).toContain(place);
      for (const fault of parsed.ok ? [] : parsed.faults) {
        expect(fault.message.length).toBeLessThan(600);
        expect(fault.message).toMatch(/: .+[^.]$/);
        expect(fault.message).not.toMatch(/undefined|\[object|NaN|Invalid|zod|expected \w+, received/i);
      }
    }),
    { seed: 20261127, numRuns: BROKEN },
  );
});

test("a value put anywhere is accepted or refused, and nothing is thrown or left in Object.prototype", () => {
  const places = listPlaces(smallCase());
  const odd = fc.oneof(
    fc.anything({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      null,
      "__proto__",
      "constructor",
      "toString",
      -0,
      1n,
      Symbol("x"),
      new Date(0),
      () => 1,
    ),
    fc.object({ key: fc.constantFrom("key", "__proto__", "constructor", "party", "text"), maxDepth: 3 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), odd, (path, value) => {
      const broken = smallCase();
      setAt(broken, path, value);
      const parsed = parseCaseFile(broken);
      if (!parsed.ok) expect(parsed.faults.length).toBeGreaterThan(0);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { seed: 20261128, numRuns: 2000 },
  );
});

test("anything at all is refused without an exception", () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
      (value) => {
        expect(parseCaseFile(value).ok).toBe(false);
      },
    ),
    { seed: 20261129, numRuns: 500 },
  );
});

function listPlaces(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const members: [string | number, unknown][] = Array.isArray(value)
    ? value.map((entry, place) => [place, entry])
    : Object.entries(value);
  const within = members.flatMap(([name, member]) => listPlaces(member, [...path, name]));
  return path.length === 0 ? within : [path, ...within];
}

describe("files that are hard to read", () => {
  const small = JSON.stringify(smallCase());

  it("refuses a later format by name, and judges nothing else in it", () => {
    const later = small.replace("parley-case/1", "parley-case/12").replace('"parties"', '"actors"');
    expect(readCaseFile(later)).toEqual({
      ok: false,
      faults: [
        {
          place: "format",
          message:
            'the file has the format "parley-case/12", which is newer than "parley-case/1": update Parley, or export the file in the older format',
        },
      ],
    });
  });

  it("refuses a member that stands twice, which JSON.parse would swallow", () => {
    const doubled = small.replace('"basis":"stated"', '"basis":"stated",\n"b\\u0061sis":"inferred"');
    expect(readCaseFile(doubled)).toEqual({
      ok: false,
      faults: [
        {
          place: "positions[0].basis",
          message: '"basis" stands twice in the same object, on line 1 and on line 2: remove one of the two',
        },
      ],
    });
  });

  it("refuses a number too large to be kept", () => {
    expect(readCaseFile(small.replace("12.5", "1e400"))).toEqual({
      ok: false,
      faults: [
        {
          place: "figures[0].points[0].value",
          message:
            "value is a number too large to be kept; a number is expected: write it in digits, without quotes",
        },
      ],
    });
  });

  it("refuses half of a character written as an escape", () => {
    const parsed = readCaseFile(small.replace('"Never."', '"Never\\ud83d."'));
    expect(placesOf(parsed)).toEqual(["statements[0].text"]);
  });

  it("refuses a member __proto__ wherever it stands, and takes nothing from it", () => {
    const inherited = small.replace('"party":"iraq",', '"__proto__":{"party":"iraq"},');
    expect(placesOf(readCaseFile(inherited))).toEqual([
      "issues[0].searched[0].__proto__",
      "issues[0].searched[0].party",
    ]);
  });

  it("refuses bytes that are not UTF-8", () => {
    const parsed = readCaseFile(Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]));
    expect(parsed).toEqual({
      ok: false,
      faults: [
        {
          place: "file",
          message: "the file is not UTF-8 text: save it as UTF-8, without another encoding or compression",
        },
      ],
    });
  });

  it("refuses a file over the limit of bytes without reading it", () => {
    const message = "the file is 65 MB large; at most 64 MB are read: split the negotiation";
    const expected = { ok: false, faults: [{ place: "file", message }] };
    expect(readCaseFile("{".repeat(64 * 1024 * 1024 + 1))).toEqual(expected);
    expect(readCaseFile("ا".repeat(32 * 1024 * 1024 + 1))).toEqual(expected);
    expect(readCaseFile(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual(expected);
  });

  it("refuses deep nesting, in text and in values, and values that contain themselves", () => {
    const message = "more than 32 levels deep; the format has 8: take out what does not belong here";
    expect(readCaseFile("[".repeat(1_000_000))).toEqual({
      ok: false,
      faults: [{ place: "line 1, column 33", message: `lists and objects are nested ${message}` }],
    });
    const cyclic = smallCase();
    setAt(cyclic, ["events", 0, "parties"], [cyclic]);
    expect(parseCaseFile(cyclic)).toEqual({
      ok: false,
      faults: [{ place: "events[0].parties[0]", message: `is nested ${message}` }],
    });
  });

  it("refuses an entry that holds too much, before each of its values can be a fault", () => {
    const broken = smallCase();
    setAt(broken, ["positions", 0, "evidence"], new Array(20_001).fill(0));
    expect(parseCaseFile(broken)).toEqual({
      ok: false,
      faults: [
        {
          place: "positions[0]",
          message: "holds more than 20,000 values: split it, or take out what does not belong here",
        },
      ],
    });
  });

  it("lists at most 10,000 faults, and says that there are more", () => {
    const broken = smallCase();
    setAt(broken, ["events"], new Array(200_000).fill({}));
    const parsed = parseCaseFile(broken);
    expect(placesOf(parsed)).toHaveLength(10_001);
    expect(parsed.ok ? null : parsed.faults.at(-1)).toEqual({
      place: "file",
      message:
        "there are more than 10000 faults: mend the ones listed, then read the file again for the rest",
    });
  });
});
