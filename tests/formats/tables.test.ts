import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { writeMatrixTable, writePositionsTable, writeStatementsTable } from "@/lib/formats/tables";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseFiles } from "../support/generate-case";
import { caseWith, positionOf } from "../support/tiny-case";

function readTable(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

test("Every stance is a row, and a position without any is one row", () => {
  fc.assert(
    fc.property(caseFiles(), (caseFile) => {
      const rows = readTable(writePositionsTable({ caseFile, release: 2 }));
      const expected = caseFile.positions.reduce(
        (sum, position) => sum + Math.max(1, Object.keys(position.stances ?? {}).length),
        0,
      );
      expect(rows).toHaveLength(expected);
      expect(rows.every((row) => row.negotiation === caseFile.negotiation.slug && row.release === "2")).toBe(
        true,
      );
      for (const { party, issue, option, stance } of rows) {
        const positions = caseFile.positions.filter((one) => one.party === party && one.issue === issue);
        if (option) expect(positions.map((one) => one.stances?.[option])).toContain(stance);
      }
    }),
    { seed: 20261124, numRuns: 50 },
  );
});

test("Every statement is a row with its source", () => {
  fc.assert(
    fc.property(caseFiles(), (caseFile) => {
      const rows = readTable(writeStatementsTable({ caseFile, release: null }));
      expect(rows.map(({ key }) => key)).toEqual(caseFile.statements.map(({ key }) => key));
      for (const row of rows) {
        expect(row.release).toBe("draft");
        expect(caseFile.sources.map(({ key }) => key)).toContain(row.source);
      }
    }),
    { seed: 20261124, numRuns: 50 },
  );
});

test("The matrix is a row an issue and a column a party", () => {
  const caseFile = caseWith({
    positions: [positionOf("a", "P · · ·"), positionOf("b", "A · · ·", { agenda: "refused" })],
  });
  const [row] = readTable(writeMatrixTable({ caseFile, release: 1 }, messagesFor(null)));
  expect(row).toMatchObject({
    issue: "topic",
    status: "agenda-dispute",
    final: "true",
    onRecord: "2",
    counted: "3",
  });
  expect(row?.a).toBe("What it says");
  expect(row?.b).toContain(": What it says");
  expect(row?.c).not.toBe("");
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])(
  "What a spreadsheet would run is neutralised: %j",
  (headline) => {
    const caseFile = caseWith({ positions: [positionOf("a", "P · · ·", { headline })] });
    const [row] = readTable(writePositionsTable({ caseFile, release: 1 }));
    expect(row?.headline).toBe(`'${headline}`);
  },
);

test("Lines end as RFC 4180 has them, and text keeps its own line breaks, quotes and scripts", () => {
  const headline = 'Says "no", then\nyes; نه';
  const text = writePositionsTable({
    caseFile: caseWith({ positions: [positionOf("a", "P · · ·", { headline })] }),
    release: 1,
  });
  expect(text.endsWith("\r\n")).toBe(true);
  expect(readTable(text)[0]?.headline).toBe(headline);
});
