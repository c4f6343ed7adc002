import fc from "fast-check";
import { expect, test } from "vitest";
import { endOfRecord } from "@/lib/domain/as-of";
import type { CaseFile } from "@/lib/domain/case-file";
import { cellName, changeSheet, compareCell, makeSheet, newestPosition } from "@/lib/domain/edit/draft-sheet";
import type { Area } from "@/lib/domain/edit/selection";
import { clearCells, copyCells, fillDown, pasteCells, typeIntoCells } from "@/lib/domain/edit/sheet-commands";
import { makeSheetData } from "@/lib/domain/edit/sheet-data";
import { caseFiles } from "../../support/generate-case";

function whole(caseFile: CaseFile): { axes: { issues: string[]; parties: string[] }; area: Area } {
  const axes = {
    issues: caseFile.issues.map(({ key }) => key),
    parties: caseFile.parties.map(({ key }) => key),
  };
  return { axes, area: { top: 0, bottom: axes.issues.length - 1, start: 0, end: axes.parties.length - 1 } };
}

test("what is copied and pasted where it was changes nothing", () => {
  fc.assert(
    fc.property(caseFiles({ draft: true }), (caseFile) => {
      fc.pre(caseFile.issues.length > 0 && caseFile.parties.length > 0);
      const { axes, area } = whole(caseFile);
      const sheet = makeSheet(caseFile);
      const answer = pasteCells(sheet, axes, area, copyCells(sheet, axes, area));
      expect(answer).toEqual({ changes: [], misfits: 0, beyond: 0 });
    }),
  );
});

test("cleared cells show the position before, or none, and clearing goes on until nothing is left", () => {
  fc.assert(
    fc.property(caseFiles({ draft: true }), (caseFile) => {
      const { axes, area } = whole(caseFile);
      let sheet = makeSheet(caseFile);
      for (let left = caseFile.positions.length; left > 0; ) {
        const changes = clearCells(sheet, axes, area);
        expect(changes.length).toBeGreaterThan(0);
        left -= changes.length;
        sheet = changeSheet(sheet, changes);
      }
      expect(copyCells(sheet, axes, area).replace(/[\t\r\n]/g, "")).toBe("");
    }),
  );
});

test("a pasted block begins positions in empty cells and goes no further than the sheet", () => {
  fc.assert(
    fc.property(caseFiles({ draft: true }), (caseFile) => {
      const { axes, area } = whole(caseFile);
      const [party] = axes.parties;
      const issue = axes.issues.at(-1);
      fc.pre(party !== undefined && issue !== undefined);
      const sheet = makeSheet({ ...caseFile, positions: [] });
      const at = { ...area, top: area.bottom, end: 0 };
      const { changes, beyond } = pasteCells(sheet, axes, at, "One\r\nTwo\r\nThree");
      expect(beyond).toBe(2);
      expect(newestPosition(changeSheet(sheet, changes), party as string, issue as string)).toMatchObject({
        headline: "One",
        from: sheet.day,
      });
    }),
  );
});

test("filling down gives every row beneath the headline of the first", () => {
  fc.assert(
    fc.property(caseFiles({ draft: true }), (caseFile) => {
      const { axes, area } = whole(caseFile);
      const [party = "", first = ""] = [axes.parties[0], axes.issues[0]];
      fc.pre(axes.issues.length > 1 && party !== "");
      const empty = makeSheet(caseFile);
      const { changes } = typeIntoCells(empty, [{ party, issue: first, text: "The same everywhere" }]);
      const sheet = changeSheet(empty, changes);
      const filled = changeSheet(sheet, fillDown(sheet, axes, { ...area, end: 0 }).changes);
      for (const issue of axes.issues)
        expect(newestPosition(filled, party, issue)?.headline).toBe("The same everywhere");
    }),
  );
});

test("the sheet is told exactly the cells that differ from the release", () => {
  fc.assert(
    fc.property(caseFiles({ draft: true }), fc.nat(), (caseFile, at) => {
      const changed = caseFile.positions[at % Math.max(1, caseFile.positions.length)];
      const positions = caseFile.positions.filter((position) => position !== changed);
      const released = { number: 2, caseFile: { ...caseFile, positions } };
      const versions = { position: {}, issue: {} };
      const end = endOfRecord(caseFile);
      const { released: told } = makeSheetData({ draft: caseFile, end, versions, released, revision: 7 });
      const names = changed === undefined ? [] : [cellName(changed.party, changed.issue)];
      expect(Object.keys(told?.cells ?? {})).toEqual(names);
      for (const [name, then] of Object.entries(told?.cells ?? {})) {
        const now = caseFile.positions.filter(({ party, issue }) => cellName(party, issue) === name);
        expect(compareCell(now, then)).not.toBe("same");
      }
    }),
  );
});
