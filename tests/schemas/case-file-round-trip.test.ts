import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import {
  listPublishFaults,
  type ParsedCaseFile,
  parseCaseFile,
  readCaseFile,
  writeCaseFile,
} from "@/lib/schemas/case-file";
import { caseFiles } from "../support/generate-case";

function accepted(parsed: ParsedCaseFile): CaseFile {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults.slice(0, 5)));
  return parsed.caseFile;
}

/** Equal, and with the same fields in the same order. (toStrictEqual takes a key "constructor" for a class.) */
function expectSame(value: unknown, caseFile: CaseFile): void {
  expect(value).toEqual(caseFile);
  expect(JSON.stringify(value)).toBe(JSON.stringify(caseFile));
}

const samples = readdirSync("cases").filter((name) => name.endsWith(".json"));

describe.each(samples)("the sample %s", (name) => {
  const text = readFileSync(`cases/${name}`, "utf8");

  it("is written as it was read, byte for byte", () => {
    expect(writeCaseFile(accepted(readCaseFile(text)))).toBe(text);
  });

  it("can be published", () => {
    expect(listPublishFaults(accepted(readCaseFile(text)))).toEqual([]);
  });

  it("is written the same from fields in another order", () => {
    const reversed: unknown = JSON.parse(text, (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(writeCaseFile(accepted(parseCaseFile(reversed)))).toBe(text);
  });
});

test("a generated case file is read as it is, and written so that reading and writing change nothing", () => {
  fc.assert(
    fc.property(caseFiles({ draft: true }), (caseFile) => {
      expectSame(accepted(parseCaseFile(caseFile)), caseFile);
      const text = writeCaseFile(caseFile);
      const again = accepted(readCaseFile(text));
      expectSame(again, caseFile);
      expect(writeCaseFile(again)).toBe(text);
      expect(writeCaseFile(accepted(readCaseFile(new TextEncoder().encode(text))))).toBe(text);
    }),
    { seed: 20261124, numRuns: 200 },
  );
});

test("the canonical text is the one that JSON has for it, but for the order of options", () => {
  fc.assert(
    fc.property(caseFiles(), (caseFile) => {
      const text = writeCaseFile(caseFile);
      expectSame(JSON.parse(text), caseFile);
      const lines = (json: string) => json.replaceAll(/,$/gm, "").split("\n").sort();
      expect(lines(text)).toEqual(lines(`${JSON.stringify(caseFile, null, 2)}\n`));
    }),
    { seed: 20261125, numRuns: 100 },
  );
});

test("a generated case file can be published", () => {
  fc.assert(
    fc.property(caseFiles(), (caseFile) => {
      expect(listPublishFaults(caseFile)).toEqual([]);
    }),
    { seed: 20261126, numRuns: 100 },
  );
});

describe("the canonical form", () => {
  const bare = {
    format: "parley-case/1",
    negotiation: { slug: "talks", title: "Talks", summary: "About it.", status: "ongoing", started: "2026" },
  };

  it("always has the lists of the root, and reads them as empty where they are missing", () => {
    const caseFile = accepted(parseCaseFile(bare));
    expect(caseFile.positions).toEqual([]);
    expect(writeCaseFile(caseFile)).toBe(`{
  "format": "parley-case/1",
  "negotiation": {
    "slug": "talks",
    "title": "Talks",
    "summary": "About it.",
    "status": "ongoing",
    "started": "2026"
  },
  "parties": [],
  "issues": [],
  "sources": [],
  "statements": [],
  "positions": [],
  "events": [],
  "figures": []
}
`);
  });

  const full = {
    ...bare,
    parties: [{ key: "a", name: "A", shortName: "A", role: "at-table", influence: -0 }],
    issues: ["one", "two"].map((key) => ({
      key,
      title: "T",
      question: "Q?",
      scale: "ordinal",
      options: ["10", "constructor", "9", "2"].map((option) => ({ key: option, label: option })),
    })),
    positions: [
      {
        party: "a",
        issue: "one",
        from: "2026",
        headline: "H",
        stances: { "2": "opposed", "9": "conditional", "10": "conditional", constructor: "preferred" },
        conditions: { "9": { text: "if" }, "10": { text: "if so" } },
        basis: "stated",
        confidence: "low",
      },
    ],
  };

  it("has stances and conditions in the order of the options, even where keys look like numbers", () => {
    const text = writeCaseFile(accepted(parseCaseFile(full)));
    expect(text.slice(text.indexOf('"stances"'), text.indexOf('"basis"'))).toBe(`"stances": {
        "10": "conditional",
        "constructor": "preferred",
        "9": "conditional",
        "2": "opposed"
      },
      "conditions": {
        "10": {
          "text": "if so"
        },
        "9": {
          "text": "if"
        }
      },
      `);
  });

  it("writes -0 as 0", () => {
    expect(accepted(parseCaseFile(full)).parties[0]?.influence).toBe(0);
    expect(writeCaseFile(accepted(parseCaseFile(full)))).toContain('"influence": 0\n');
  });

  it("drops optional lists and objects that are empty, and keeps defaults that are given", () => {
    const loose = structuredClone(full);
    Object.assign(loose.negotiation, { focus: [], language: "en" });
    Object.assign(loose.parties[0] ?? {}, { aliases: [], description: undefined });
    Object.assign(loose.issues[1] ?? {}, { about: "outcome", searched: [], options: [] });
    Object.assign(loose.positions[0] ?? {}, { issue: "one", agenda: "stated", evidence: [] });
    Object.assign(loose.positions[0]?.conditions["9"] ?? {}, { requires: [] });
    const caseFile = accepted(parseCaseFile(loose));
    expect(caseFile.negotiation).toStrictEqual({ ...bare.negotiation, language: "en" });
    expect(Object.keys(caseFile.parties[0] ?? {})).toEqual(["key", "name", "shortName", "role", "influence"]);
    expect(caseFile.issues[1]).toMatchObject({ about: "outcome", options: [] });
    expect(caseFile.issues[1]).not.toHaveProperty("searched");
    expect(caseFile.positions[0]).toMatchObject({ agenda: "stated" });
    expect(caseFile.positions[0]).not.toHaveProperty("evidence");
    expect(caseFile.positions[0]?.conditions?.["9"]).toStrictEqual({ text: "if" });
    const lists = { sources: [], statements: [], events: [], figures: [] };
    expect(writeCaseFile({ ...loose, ...lists } as unknown as CaseFile)).toBe(writeCaseFile(caseFile));
  });

  it("drops a byte order mark and takes any line ends and indents", () => {
    const text = `\ufeff${JSON.stringify(full, null, "\t").replaceAll("\n", "\r\n")}`;
    const canonical = writeCaseFile(accepted(parseCaseFile(full)));
    expect(writeCaseFile(accepted(readCaseFile(text)))).toBe(canonical);
    expect(writeCaseFile(accepted(readCaseFile(new TextEncoder().encode(text))))).toBe(canonical);
  });
});
