import fc from "fast-check";
import { expect, test } from "vitest";
import {
  areaOf,
  isInArea,
  listSpots,
  type Move,
  moveSelection,
  type SheetSize,
  selectSpot,
} from "@/lib/domain/edit/selection";
import { readSheetKey } from "@/lib/domain/edit/sheet-keys";

const size: fc.Arbitrary<SheetSize> = fc.record({
  rows: fc.integer({ min: 1, max: 40 }),
  columns: fc.integer({ min: 1, max: 40 }),
  page: fc.integer({ min: 0, max: 20 }),
});
const extend = fc.boolean();
const end = fc.constantFrom("first" as const, "last" as const, null);
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    kind: fc.constant("step" as const),
    rows: fc.integer({ min: -3, max: 3 }),
    columns: fc.integer({ min: -3, max: 3 }),
    extend,
  }),
  fc.record({ kind: fc.constant("edge" as const), row: end, column: end, extend }),
  fc.record({ kind: fc.constant("page" as const), by: fc.constantFrom(1 as const, -1 as const), extend }),
  fc.record({
    kind: fc.constant("to" as const),
    spot: fc.record({ row: fc.integer({ min: -9, max: 99 }), column: fc.integer({ min: -9, max: 99 }) }),
    extend,
  }),
);

const START = selectSpot({ row: 0, column: 0 });
const PLAIN = { shift: false, control: false, alt: false };

test("whatever the moves, the selection stays in the sheet and holds the cell where typing goes", () => {
  fc.assert(
    fc.property(size, fc.array(move), (sheet, moves) => {
      let selection = START;
      for (const next of moves) {
        selection = moveSelection(selection, next, sheet);
        const area = areaOf(selection);
        expect(area.top).toBeGreaterThanOrEqual(0);
        expect(area.start).toBeGreaterThanOrEqual(0);
        expect(area.bottom).toBeLessThan(sheet.rows);
        expect(area.end).toBeLessThan(sheet.columns);
        expect(isInArea(area, selection.active)).toBe(true);
        if (!next.extend) expect(selection.anchor).toEqual(selection.active);
      }
    }),
  );
});

test("the cells of an area are those that are in it, each once", () => {
  fc.assert(
    fc.property(size, fc.array(move), (sheet, moves) => {
      const area = areaOf(moves.reduce((sum, next) => moveSelection(sum, next, sheet), START));
      const spots = listSpots(area);
      expect(spots).toHaveLength((area.bottom - area.top + 1) * (area.end - area.start + 1));
      expect(new Set(spots.map(({ row, column }) => `${row} ${column}`)).size).toBe(spots.length);
      expect(spots.every((spot) => isInArea(area, spot))).toBe(true);
    }),
  );
});

test("Tab leaves the sheet after at most as many strokes as there are columns, and at once after Escape", () => {
  fc.assert(
    fc.property(size, fc.boolean(), fc.nat(39), (sheet, shift, from) => {
      let selection = selectSpot({ row: 0, column: Math.min(from, sheet.columns - 1) });
      const standing = () => ({
        ...{ active: selection.active, columns: sheet.columns, isRtl: false, released: false },
      });
      let strokes = 0;
      for (;;) {
        const action = readSheetKey({ ...PLAIN, key: "Tab", shift }, standing());
        if (action === null) break;
        if (action.kind !== "move") throw new Error("Tab moves or leaves");
        selection = moveSelection(selection, action.move, sheet);
        strokes++;
      }
      expect(strokes).toBeLessThan(sheet.columns);
      expect(readSheetKey({ ...PLAIN, key: "Tab", shift }, { ...standing(), released: true })).toBeNull();
    }),
  );
});

test("keys do what they do in a spreadsheet", () => {
  const standing = { active: { row: 1, column: 1 }, columns: 3, released: false, isRtl: false };
  const press = (key: string, more: Partial<typeof PLAIN> = {}) =>
    readSheetKey({ ...PLAIN, key, ...more }, standing);
  const size = { rows: 9, columns: 9, page: 4 };
  const after = (key: string, more: Partial<typeof PLAIN> = {}) => {
    const action = press(key, more);
    if (action?.kind !== "move") throw new Error(`${key} does not move`);
    return moveSelection(selectSpot(standing.active), action.move, size);
  };
  expect(after("ArrowRight").active).toEqual({ row: 1, column: 2 });
  expect(after("ArrowDown", { shift: true })).toEqual({
    active: { row: 2, column: 1 },
    anchor: standing.active,
  });
  expect(after("End", { control: true }).active).toEqual({ row: 8, column: 8 });
  expect(after("Home").active).toEqual({ row: 1, column: 0 });
  expect(after("ArrowUp", { control: true }).active).toEqual({ row: 0, column: 1 });
  expect(after("PageDown").active).toEqual({ row: 5, column: 1 });
  expect(press("x")).toEqual({ kind: "open", typed: "x" });
  expect(press("Enter")).toEqual({ kind: "open", typed: null });
  expect(press("F2")).toEqual({ kind: "open", typed: null });
  expect(press("z", { control: true })).toEqual({ kind: "undo" });
  expect(press("Z", { control: true, shift: true })).toEqual({ kind: "redo" });
  expect(press("d", { control: true })).toEqual({ kind: "fill-down" });
  expect(press("Delete")).toEqual({ kind: "delete" });
});

test("what belongs to the browser stays the browser's", () => {
  const standing = { active: { row: 0, column: 0 }, columns: 3, released: false, isRtl: false };
  for (const key of ["c", "v", "x", "r", "t", "w", "f"])
    expect(readSheetKey({ ...PLAIN, key, control: true }, standing)).toBeNull();
  for (const key of ["F5", "F6", "Shift", "Control", "AltGraph"])
    expect(readSheetKey({ ...PLAIN, key }, standing)).toBeNull();
  expect(readSheetKey({ ...PLAIN, key: "ArrowLeft", alt: true }, standing)).toBeNull();
});

test("from right to left the arrows go where they point", () => {
  const standing = { active: { row: 0, column: 1 }, columns: 3, released: false, isRtl: true };
  expect(readSheetKey({ ...PLAIN, key: "ArrowLeft" }, standing)).toEqual({
    kind: "move",
    move: { kind: "step", rows: 0, columns: 1, extend: false },
  });
});
