// The teaching case is for showing, in one small matrix, everything that the product can say. These tests hold it to that.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CaseFile, Key } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { firstDay } from "@/lib/domain/day";
import { listEvidence, staleMonths } from "@/lib/domain/evidence";
import { buildMatrix, cellsAt, type MatrixRow } from "@/lib/domain/matrix";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import {
  AGENDAS,
  BASES,
  CELL_STATES,
  CHANNELS,
  CONFIDENCES,
  EVENT_KINDS,
  RELATIONS,
  ROLES,
  SCALES,
  SOURCE_KINDS,
  STANCES,
  STATEMENT_KINDS,
  STATUSES,
  SUBJECTS,
} from "@/lib/domain/vocabulary";
import { listWhatItTakes } from "@/lib/domain/what-it-takes";
import { listPublishFaults, parseCaseFile, writeCaseFile } from "@/lib/schemas/case-file";

const text = readFileSync(new URL("../../cases/river-basin.json", import.meta.url), "utf8");

function readCase(): CaseFile {
  const result = parseCaseFile(JSON.parse(text));
  if (!result.ok)
    throw new Error(result.faults.map(({ place, message }) => `${place}: ${message}`).join("\n"));
  return result.caseFile;
}

const caseFile = readCase();
const index = indexCase(caseFile);
const matrix = buildMatrix(caseFile, EMPTY_VIEW);
const row = (issue: Key, rows: readonly MatrixRow[] = matrix.rows): MatrixRow => {
  const found = rows.find((one) => one.issue.key === issue);
  if (!found) throw new Error(`no issue ${issue}`);
  return found;
};
const at = (asOf: string) => buildMatrix(caseFile, { ...EMPTY_VIEW, asOf }).rows;
const seen = <T>(values: readonly (T | undefined)[]) =>
  new Set(values.filter((value) => value !== undefined));

describe("the teaching case as a file", () => {
  it("is written in canonical form and could be published as it is", () => {
    expect(writeCaseFile(caseFile)).toBe(text);
    expect(listPublishFaults(caseFile)).toEqual([]);
  });

  it("says that it is invented, and leads to no real address", () => {
    expect(caseFile.negotiation.notice).toMatch(/^Invented for teaching/);
    for (const { url, archive } of caseFile.sources)
      for (const address of [url, archive])
        if (address) expect(["example.org", "example.com"]).toContain(new URL(address).hostname);
  });

  it("uses every word of the vocabulary", () => {
    const { parties, issues, sources, statements, positions, events } = caseFile;
    expect(seen(parties.map((party) => party.role))).toEqual(new Set(ROLES));
    expect(seen(issues.map((issue) => issue.scale))).toEqual(new Set(SCALES));
    expect(seen(issues.map((issue) => issue.about ?? "outcome"))).toEqual(new Set(SUBJECTS));
    expect(seen(sources.map((source) => source.kind))).toEqual(new Set(SOURCE_KINDS));
    expect(seen(statements.map((statement) => statement.kind))).toEqual(new Set(STATEMENT_KINDS));
    expect(seen(statements.map((statement) => statement.channel))).toEqual(new Set(CHANNELS));
    expect(seen(positions.map((position) => position.agenda ?? "stated"))).toEqual(new Set(AGENDAS));
    expect(seen(positions.map((position) => position.basis))).toEqual(new Set(BASES));
    expect(seen(positions.map((position) => position.confidence))).toEqual(new Set(CONFIDENCES));
    expect(seen(positions.flatMap((position) => Object.values(position.stances ?? {})))).toEqual(
      new Set(STANCES),
    );
    const evidence = positions.flatMap((position) => position.evidence ?? []);
    expect(seen(evidence.map((one) => one.relation ?? "supports"))).toEqual(new Set(RELATIONS));
    expect(seen(events.map((event) => event.kind))).toEqual(new Set(EVENT_KINDS));
  });

  it("dates things to the day, the month and the year", () => {
    for (const dates of [
      caseFile.positions.map((position) => position.from),
      caseFile.statements.map((statement) => statement.date),
      caseFile.events.map((event) => event.date),
      caseFile.sources.map((source) => source.published),
    ])
      expect(seen(dates.map((date) => date?.length))).toEqual(new Set([4, 7, 10]));
  });

  it("quotes Persian, Arabic and Hebrew beside a translation that names its translators", () => {
    const translated = caseFile.statements.filter((statement) => statement.original);
    expect(seen(translated.map((statement) => statement.original?.language))).toEqual(
      new Set(["fa", "ar", "he"]),
    );
    for (const { original, translatedBy } of translated) {
      expect(translatedBy).toBeTruthy();
      expect(original?.text).toMatch(
        original?.language === "he" ? /\p{Script=Hebrew}/u : /\p{Script=Arabic}/u,
      );
    }
  });

  it("dates no position before the words on which it rests", () => {
    for (const { party, issue, from, evidence = [] } of caseFile.positions) {
      const supporting = evidence.filter(({ relation = "supports" }) => relation === "supports");
      const days = supporting.map(({ statement }) => firstDay(index.statements.get(statement)?.date ?? ""));
      expect(
        days.some((day) => day <= firstDay(from) || day.startsWith(from)),
        `${party} on ${issue}, ${from}`,
      ).toBe(true);
    }
  });
});

describe("the teaching case as a matrix, as it opens", () => {
  it("shows the three states and the outsider, and counts the three", () => {
    expect(matrix.asOf).toBe("2025-06-20");
    expect(matrix.parties).toEqual(["alvern", "belmora", "cadria", "esterra"]);
    expect(matrix.counted).toEqual(["alvern", "belmora", "cadria"]);
  });

  it("has every status", () => {
    const statuses = Object.fromEntries(matrix.rows.map((one) => [one.issue.key, one.status.status]));
    expect(statuses).toEqual({
      flow: "red-line-conflict",
      filling: "common-ground",
      drought: "on-conditions",
      data: "same-choice",
      operation: "red-line-conflict",
      inspection: "gap",
      compensation: "unanswered",
      power: "common-ground",
      seat: "unanswered",
      navigation: "untested",
      fish: "unknown",
      marsh: "agenda-dispute",
      flood: "off-agenda",
      gates: "common-ground",
    });
    for (const status of STATUSES) expect(matrix.summary[status], status).toBeGreaterThan(0);
  });

  it("has every kind of cell", () => {
    const states = matrix.rows.flatMap((one) => Object.values(one.cells).map((cell) => cell.state));
    expect(new Set(states)).toEqual(new Set(CELL_STATES));
    expect(row("marsh").cells.alvern?.state).toBe("neutral");
    expect(row("marsh").cells.cadria?.state).toBe("refused");
    expect(row("flood").cells.cadria?.state).toBe("withdrawn");
    expect(row("fish").cells.alvern?.state).toBe("not-coded");
    expect(row("fish").issue.searched?.map((search) => search.party)).toContain("belmora");
    expect(row("navigation").cells.belmora?.state).toBe("no-position");
    expect(row("navigation").issue.searched).toBeUndefined();
  });

  it("keeps Alvern's red line on half of the flow standing, and remembers Cadria's word on a third", () => {
    const { cells, status } = row("flow");
    expect(cells.alvern?.standing).toEqual({ half: "2024-10-08" });
    expect(cells.cadria?.lastSaid).toEqual({ third: { stance: "acceptable", from: "2025-02-12" } });
    expect(status.clashes).toEqual([{ by: "alvern", against: "cadria", options: ["half"] }]);
    expect(status.unanswered).toEqual([{ option: "third", acceptedBy: ["belmora"], conditionalFor: [] }]);
  });

  it("says what it would take: one answer on half of the flow, or two on a third", () => {
    const cellOf = cellsAt(index, matrix.asOf);
    const ways = listWhatItTakes(index, row("flow").issue, matrix.counted, cellOf);
    expect(ways.slice(0, 2)).toMatchObject([
      { option: "half", needs: [{ party: "alvern", now: "red-line" }] },
      {
        option: "third",
        needs: [
          { party: "alvern", now: null, lastSaid: null },
          { party: "cadria", now: null, lastSaid: { stance: "acceptable", from: "2025-02-12" } },
        ],
      },
    ]);
  });

  it("has a condition that can be met and one that two parties block together", () => {
    expect(row("drought").status.landing).toEqual(["proportion"]);
    const { status, cells } = row("compensation");
    expect(cells.alvern?.stances.fund).toBe("conditional");
    expect(status.unanswered).toEqual([
      { option: "fund", acceptedBy: ["belmora", "cadria"], conditionalFor: ["alvern"] },
    ]);
    expect(row("inspection").cells.belmora?.stances).toMatchObject({
      none: "red-line",
      "own-reports": "opposed",
    });
    expect(row("inspection").cells.cadria?.stances).toMatchObject({ "own-reports": "red-line" });
  });

  it("shows that three can share nothing while every two share something", () => {
    expect(row("seat").issue.scale).toBe("nominal");
    expect(row("seat").status.blockers).toEqual([["alvern", "belmora", "cadria"]]);
    expect(row("seat").status.untested).toEqual(["lake"]);
    expect(row("operation").status.deadlock).toBe(true);
  });

  it("tells final from provisional, and thin from solid", () => {
    expect(row("gates").issue.about).toBe("conduct");
    expect(row("gates").status).toMatchObject({ final: true, thin: false, landing: ["notice"] });
    expect(row("power").status).toMatchObject({ final: false, thin: true, onRecord: ["alvern", "belmora"] });
    expect(row("power").with).toEqual([{ party: "esterra", status: "red-line-conflict" }]);
    expect(row("navigation").status).toMatchObject({ final: false, thin: false, missing: ["belmora"] });
    expect(row("marsh").status.counted).toEqual(["belmora", "cadria"]);
  });

  it("has voices against, an observer's voice, something said again and something stale", () => {
    const cellOf = cellsAt(index, matrix.asOf);
    const evidence = (party: Key, issue: Key) => listEvidence(index, cellOf(party, issue), matrix.asOf);
    expect(evidence("belmora", "compensation").map(({ relation }) => relation)).toContain("against");
    expect(evidence("belmora", "power").map(({ statement }) => statement.party)).toEqual([undefined]);
    expect(evidence("belmora", "flow").some(({ saidAgain }) => saidAgain)).toBe(true);
    expect(staleMonths(index, cellOf("cadria", "navigation"), matrix.asOf)).toBe(7);
  });
});

describe("the teaching case over time", () => {
  it("moves on the filling of the reservoir from a red-line conflict to common ground", () => {
    const statuses = ["2024-10", "2024-11", "2025-02", "2025-06"].map(
      (asOf) => row("filling", at(asOf)).status.status,
    );
    expect(statuses).toEqual(["unanswered", "red-line-conflict", "unanswered", "common-ground"]);
  });

  it("turns the conflict over the flow around: first Cadria's red line stood in the way, then Alvern's", () => {
    expect(row("flow", at("2025-02")).status.clashes).toEqual([
      { by: "cadria", against: "alvern", options: ["none"] },
    ]);
    expect(row("flow").status.clashes.map(({ by }) => by)).toEqual(["alvern"]);
  });

  it("takes the flood off the agenda only when Cadria withdraws", () => {
    expect(row("flood", at("2025-06-02")).status.status).toBe("agenda-dispute");
    expect(row("flood", at("2025-06-03")).status.status).toBe("off-agenda");
  });

  it("reads the lowering of the gates as conduct, not as words", () => {
    expect(row("gates", at("2025-04")).cells.alvern?.position?.basis).toBe("inferred");
  });
});
