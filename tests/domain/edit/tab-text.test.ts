import fc from "fast-check";
import { expect, test } from "vitest";
import { readTabText, spreadTabText, writeTabText } from "@/lib/domain/edit/tab-text";

const field = fc.string({
  unit: fc.constantFrom("a", " ", '"', "\t", "\n", "\r", "ä", "\u05d0"),
  maxLength: 8,
});
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(field, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
  );

test("what is written is read again, with tabs, line breaks and quotation marks", () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(readTabText(writeTabText(rows))).toEqual(rows);
    }),
  );
});

test("any text is read, and loses no cell", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n") }), (text) => {
      expect(readTabText(text).length).toBeGreaterThan(0);
    }),
  );
});

test("what spreadsheets put on the clipboard", () => {
  expect(readTabText("a\tb\r\nc\td\r\n")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(readTabText('"two\nlines"\tsay ""x""\n')).toEqual([["two\nlines", 'say ""x""']]);
  expect(readTabText('"quoted" and more\tb')).toEqual([['"quoted" and more', "b"]]);
});

test("a block is repeated where it fits several times, and else put down once", () => {
  expect(spreadTabText([["a"]], { rows: 2, columns: 2 })).toEqual([
    ["a", "a"],
    ["a", "a"],
  ]);
  expect(spreadTabText([["a"], ["b"]], { rows: 3, columns: 1 })).toEqual([["a"], ["b"]]);
  expect(spreadTabText([["a", "b"], ["c"]], { rows: 1, columns: 1 })).toEqual([
    ["a", "b"],
    ["c", ""],
  ]);
});
