import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { caseFileJsonSchema, parseCaseFile } from "@/lib/schemas/case-file";
import { breakCase, caseFiles } from "../support/generate-case";
import { listBreaches } from "./json-schema-check";
import { setAt, smallCase } from "./small-case";

const schema = JSON.parse(JSON.stringify(caseFileJsonSchema())) as Record<string, unknown>;
const breaches = (value: unknown) => listBreaches(schema, schema, value);

describe("the JSON Schema of the case file", () => {
  it("says which draft it follows and names its parts", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "Parley case file, format 1",
      type: "object",
      required: ["format", "negotiation"],
      additionalProperties: false,
    });
    expect(Object.keys(Object(schema.$defs))).toEqual(
      expect.arrayContaining(["Negotiation", "Party", "Issue", "Position", "Key", "Date", "Address"]),
    );
  });

  it("is the same each time, and free of what only zod knows", () => {
    expect(caseFileJsonSchema()).toEqual(schema);
    expect(JSON.stringify(schema)).not.toMatch(/~standard|__schema/);
  });

  it.each(readdirSync("cases").filter((name) => name.endsWith(".json")))("accepts the sample %s", (name) => {
    expect(breaches(JSON.parse(readFileSync(`cases/${name}`, "utf8")))).toEqual([]);
  });

  it.each([
    [["parties", 0, "role"], "spoiler"],
    [["parties", 0, "key"], "Iran"],
    [["parties", 0, "key"], "pairs"],
    [["parties", 0, "colour"], "red"],
    [["parties", 0, "name"], "x".repeat(201)],
    [["parties", 0, "name"], undefined],
    [["parties", 0, "influence"], 101],
    [["positions", 0, "priority"], 2.5],
    [["positions", 0, "stances", "equal"], "maybe"],
    [["positions", 0, "from"], "2026-2-7"],
    [["sources", 0, "url"], "javascript:alert(1)"],
    [["format"], "parley-case/2"],
  ])("refuses at %j the value %j", (path, value) => {
    const broken = smallCase();
    setAt(broken, path, value);
    expect(breaches(broken)).not.toEqual([]);
    expect(parseCaseFile(broken).ok).toBe(false);
  });
});

test("whatever can be read obeys the JSON Schema", () => {
  fc.assert(
    fc.property(caseFiles({ draft: true }), (caseFile) => {
      expect(breaches(caseFile)).toEqual([]);
    }),
    { seed: 20261201, numRuns: 100 },
  );
});

test("what breaks the JSON Schema cannot be read", () => {
  fc.assert(
    fc.property(caseFiles().chain(breakCase), ({ broken }) => {
      if (breaches(JSON.parse(JSON.stringify(broken))).length > 0)
        expect(parseCaseFile(broken).ok).toBe(false);
    }),
    { seed: 20261202, numRuns: 200 },
  );
});
