import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Change,
  EMPTY_STACK,
  extendStep,
  pushStep,
  redo,
  type Step,
  type UndoStack,
  undo,
} from "@/lib/domain/edit/undo-stack";

type Sheet = Record<string, { n: number } | null>;
const edits = fc.array(
  fc.uniqueArray(fc.record({ id: fc.constantFrom("a", "b", "c"), n: fc.option(fc.nat(3)) }), {
    selector: ({ id }) => id,
    minLength: 1,
  }),
);

function makeStep(sheet: Sheet, typed: { id: string; n: number | null }[]): Step {
  return typed.map(
    ({ id, n }): Change => ({
      kind: "position",
      id,
      before: sheet[id] ?? null,
      after: n === null ? null : { n },
    }),
  );
}
const apply = (sheet: Sheet, step: Step): Sheet => ({
  ...sheet,
  ...Object.fromEntries(step.map(({ id, after }) => [id, after as { n: number } | null])),
});
const asked = (sheet: Sheet) => (_: string, id: string) => sheet[id] ?? null;
const NONE: Sheet = { a: null, b: null, c: null };

test("undoing everything leads back to the beginning, and redoing everything to the end", () => {
  fc.assert(
    fc.property(edits, (all) => {
      let [sheet, stack]: [Sheet, UndoStack] = [NONE, EMPTY_STACK];
      for (const typed of all) {
        const step = makeStep(sheet, typed);
        [sheet, stack] = [apply(sheet, step), pushStep(stack, step)];
      }
      const last = sheet;
      for (let back = undo(stack, asked(sheet)); back.ok; back = undo(stack, asked(sheet)))
        [sheet, stack] = [apply(sheet, back.changes), back.stack];
      expect(sheet).toEqual(NONE);
      for (let on = redo(stack, asked(sheet)); on.ok; on = redo(stack, asked(sheet)))
        [sheet, stack] = [apply(sheet, on.changes), on.stack];
      expect(sheet).toEqual(last);
    }),
  );
});

test("what somebody else changed since is not undone, and the stack stays as it is", () => {
  const stack = pushStep(EMPTY_STACK, [{ kind: "position", id: "a", before: null, after: { n: 1 } }]);
  expect(undo(stack, () => ({ n: 2 }))).toMatchObject({ ok: false, reason: "changed-since" });
  expect(undo(stack, () => ({ n: 1 }))).toMatchObject({ ok: true });
  expect(undo(EMPTY_STACK, () => null)).toEqual({ ok: false, reason: "nothing" });
});

test("typing on in one field is undone in one, and another field is a step of its own", () => {
  const type = (id: string, before: number | null, after: number): Step => [
    { kind: "position", id, before: before === null ? null : { n: before }, after: { n: after } },
  ];
  const typed = extendStep(
    extendStep(extendStep(EMPTY_STACK, type("a", null, 1)), type("a", 1, 2)),
    type("b", null, 5),
  );
  expect(typed.done).toEqual([type("a", null, 2), type("b", null, 5)]);
});
