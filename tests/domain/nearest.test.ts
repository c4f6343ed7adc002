import fc from "fast-check";
import { expect, it, test } from "vitest";
import { nearest } from "@/lib/domain/nearest";

const FIELDS = ["key", "name", "shortName", "role", "description", "aliases", "influence"];

it.each([
  ["shortname", "shortName"],
  ["nmae", "name"],
  ["nam", "name"],
  ["names", "name"],
  ["descripton", "description"],
  ["desc", "description"],
  ["INFLUENCE", "influence"],
  ["colour", null],
  ["", null],
  ["x", null],
])("%j is most likely %j", (word, meant) => {
  expect(nearest(word, FIELDS)).toBe(meant);
});

it("gives the first of equally near ones", () => {
  expect(nearest("irak", ["iran", "iraq"])).toBe("iran");
});

it("gives nothing where nothing is known", () => {
  expect(nearest("iran", [])).toBeNull();
});

test("a known word is nearest to itself, and one slip away from one that stands alone", () => {
  const word = fc.stringMatching(/^[a-z]{4,20}$/);
  fc.assert(
    fc.property(word, fc.nat(), fc.array(word), (known, at, others) => {
      expect(nearest(known, [...others, known])).toBe(known);
      const spot = at % known.length;
      expect(nearest(known.slice(0, spot) + known.slice(spot + 1), [known])).toBe(known);
      expect(nearest(`${known.slice(0, spot)}-${known.slice(spot)}`, [known])).toBe(known);
      expect(nearest(`${known.slice(0, spot)}-${known.slice(spot + 1)}`, [known])).toBe(known);
    }),
    { seed: 20261203 },
  );
});

test("long words cost nothing and are near to nothing", () => {
  const long = "a".repeat(1_000_000);
  expect(nearest(long, [`${long}b`, "a"])).toBeNull();
  expect(nearest("a".repeat(80), [long])).toBeNull();
});
