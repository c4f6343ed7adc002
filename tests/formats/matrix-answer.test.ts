import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildMatrixAnswer } from "@/lib/formats/matrix-answer";
import { messagesFor } from "@/lib/messages/catalogue";
import { parseCaseFile } from "@/lib/schemas/case-file";
import { viewWith } from "../support/tiny-case";

const parsed = parseCaseFile(JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8")));
if (!parsed.ok) throw new Error("The sample is not a case file");
const { caseFile } = parsed;
const parties = ["iran", "united-states", "israel"];
const answer = buildMatrixAnswer(caseFile, 3, viewWith({ parties, asOf: "2026-02-08" }), messagesFor(null));
const issue = (key: string) => answer.issues.find((entry) => entry.key === key);

describe("The computed matrix of the Iran case on 8 February 2026, as the agreement on the API shows it", () => {
  test("what it is of", () => {
    expect(answer).toMatchObject({
      negotiation: "iran-us-2025-26",
      release: 3,
      asOf: "2026-02-08",
      parties,
      counted: ["iran", "united-states"],
      summary: {
        "same-choice": 0,
        "common-ground": 2,
        "on-conditions": 0,
        unanswered: 4,
        untested: 0,
        gap: 0,
        "red-line-conflict": 1,
        "agenda-dispute": 2,
        "off-agenda": 0,
        unknown: 0,
      },
    });
  });

  test("an agenda dispute", () => {
    expect(issue("missiles")).toMatchObject({
      status: "agenda-dispute",
      final: true,
      thin: false,
      onRecord: 2,
      counted: 2,
      options: [],
      untested: [],
      refusedBy: ["iran"],
      clashes: [],
      deadlock: false,
      blockers: [],
      restsOn: { basis: "stated", confidence: "high", oldest: "2026-02-04" },
      with: [{ party: "israel", status: "agenda-dispute" }],
      reason: "Iran refuses to negotiate this; the United States does not.",
    });
    expect(issue("missiles")?.cells.iran).toMatchObject({
      state: "refused",
      from: "2026-02-07",
      evidence: 4,
    });
    expect(issue("missiles")?.tally[0]).toEqual({
      option: "excluded",
      accept: ["iran"],
      conditional: [],
      object: ["united-states"],
      silent: [],
    });
  });

  test("common ground names where the parties meet, and a cell without a position says just that", () => {
    expect(issue("scope")).toMatchObject({ status: "common-ground", options: ["nuclear-only"] });
    const silent = answer.issues
      .flatMap((entry) => Object.values(entry.cells))
      .find(({ state }) => state === "no-position");
    expect(silent).toEqual({ state: "no-position" });
  });
});
