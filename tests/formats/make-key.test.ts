import fc from "fast-check";
import { expect, it } from "vitest";
import { makeKey } from "@/lib/formats/make-key";
import { ownKeySchema } from "@/lib/schemas/key";

const key = (title: string, ...taken: string[]) => makeKey(title, "issue", new Set(taken));

it("makes a key from a title in any script, or a plain one", () => {
  expect(key("Enrichment of uranium")).toBe("enrichment-of-uranium");
  expect(key("Größe & Übergabe")).toBe("grosse-ubergabe");
  expect(key("Обогащение урана")).toBe("obogashchenie-urana");
  expect(key("تحریم‌ها")).toMatch(/^[a-z-]+$/);
  expect(key("制裁")).toMatch(/^[a-z-]+$/);
  expect(key("…")).toBe("issue-1");
  expect(key("…", "issue-1")).toBe("issue-2");
  // The name of a view is none.
  expect(key("Parties")).toBe("issue-1");
});

it("is another one than those that are taken", () => {
  expect(key("Sanctions", "sanctions")).toBe("sanctions-2");
  expect(key("Sanctions", "sanctions", "sanctions-2")).toBe("sanctions-3");
});

it("is always a key, and never one that is taken", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.array(fc.constantFrom("issue-1", "a", "b")),
      (title, taken) => {
        const made = makeKey(title, "issue", new Set(taken));
        expect(ownKeySchema.safeParse(made).success).toBe(true);
        expect(taken).not.toContain(made);
      },
    ),
    { seed: 20_261_128, numRuns: 500 },
  );
});
