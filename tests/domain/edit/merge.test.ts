import fc from "fast-check";
import { expect, test } from "vitest";
import { saysTheSame } from "@/lib/domain/diff-fields";
import { compareEdits, mergeEdits } from "@/lib/domain/edit/merge";

const word = fc.constantFrom("x", "y", "z");
const stances = fc.dictionary(fc.constantFrom("o1", "o2"), word, { noNullPrototype: true });
const thing = fc.record({ headline: word, note: word, stances }, { requiredKeys: [], noNullPrototype: true });

test("who changed nothing gets what the other made", () => {
  fc.assert(
    fc.property(thing, thing, (base, changed) => {
      expect(saysTheSame(mergeEdits(base, base, changed, []), changed)).toBe(true);
      expect(saysTheSame(mergeEdits(base, changed, base, []), changed)).toBe(true);
    }),
  );
});

test("every field of the merged has what one of the two said; where both changed it, what was chosen", () => {
  fc.assert(
    fc.property(thing, thing, thing, fc.boolean(), (base, mine, theirs, takeTheirs) => {
      const choices = compareEdits(base, mine, theirs);
      const clashing = choices.filter(({ clashes }) => clashes).map(({ field }) => field);
      const merged = mergeEdits(base, mine, theirs, takeTheirs ? clashing : []);
      const left = compareEdits(base, merged, takeTheirs ? theirs : mine);
      expect(left.filter(({ field }) => clashing.includes(field))).toEqual([]);
      for (const { field, mine: now } of compareEdits(base, merged, theirs)) {
        const mineOf = choices.find((choice) => choice.field === field)?.mine;
        expect(saysTheSame(now, mineOf)).toBe(true);
      }
    }),
  );
});

test("different fields go together without a question", () => {
  const base = { headline: "a", stances: { o1: "x" } };
  const mine = { headline: "b", stances: { o1: "x" } };
  const theirs = { headline: "a", stances: { o1: "x", o2: "y" } };
  expect(compareEdits(base, mine, theirs).some(({ clashes }) => clashes)).toBe(false);
  expect(mergeEdits(base, mine, theirs, [])).toEqual({ headline: "b", stances: { o1: "x", o2: "y" } });
});
