import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { endOfRecord, viewDay } from "@/lib/domain/as-of";
import type { CaseFile } from "@/lib/domain/case-file";
import { isPartialDate } from "@/lib/domain/day";
import { listOfferedDates } from "@/lib/domain/offered-dates";
import { caseFiles } from "../support/generate-case";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));
const told = (caseFile: CaseFile) =>
  listOfferedDates(caseFile).map(({ day, what, event }) => [day, what, event?.key ?? null]);

describe("The dates offered", () => {
  it("stand around the weightiest talks, and at the end of talks and record", () => {
    expect(told(iran)).toEqual([
      ["2025-04-14", "after", "round-1-muscat"],
      ["2025-04-28", "after", "round-3-muscat"],
      ["2026-02-05", "before", "muscat-2026"],
      ["2026-02-08", "after", "muscat-2026"],
      ["2026-02-27", "last-day-of-talks", null],
      ["2026-02-28", "end-of-record", null],
    ]);
  });

  it("do not speak of a last day while the talks go on", () => {
    const { ended: _, ...negotiation } = iran.negotiation;
    const ongoing: CaseFile = { ...iran, negotiation: { ...negotiation, status: "ongoing" } };
    expect(told(ongoing)).toContainEqual(["2026-02-27", "opening", null]);
    expect(told(ongoing).some(([, what]) => what === "last-day-of-talks")).toBe(false);
  });

  it("leave out events around which nobody took a position, and events known only to the month", () => {
    const silent: CaseFile = {
      ...iran,
      events: [
        { key: "quiet", date: "2025-12-20", kind: "talks", title: "Quiet talks" },
        { key: "vague", date: "2026-02", kind: "talks", title: "Talks some time in February" },
      ],
    };
    expect(listOfferedDates(silent).every(({ event }) => event === null)).toBe(true);
  });

  it("offer the end of the record of a case without events", () => {
    const { asOf: _, ended: __, ...negotiation } = iran.negotiation;
    const bare: CaseFile = { ...iran, negotiation: { ...negotiation, status: "ongoing" }, events: [] };
    expect(told(bare)).toEqual([[endOfRecord(bare), "end-of-record", null]]);
  });
});

test("Of any case file the dates are days in order, each once, not after the end, the opening among them", () => {
  fc.assert(
    fc.property(caseFiles(), (caseFile) => {
      const days = listOfferedDates(caseFile).map(({ day }) => day);
      const opening = viewDay(caseFile, null);
      const end = endOfRecord(caseFile);
      expect(days.every(isPartialDate)).toBe(true);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days).toContain(opening);
      expect(days.every((day) => day <= opening || day <= end)).toBe(true);
      expect(days.length).toBeLessThanOrEqual(6);
    }),
    { seed: 20261124, numRuns: 300 },
  );
});
