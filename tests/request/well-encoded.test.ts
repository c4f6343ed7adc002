import fc from "fast-check";
import { expect, test } from "vitest";
import { wellEncoded } from "@/lib/request/well-encoded";

test("A part that is not well encoded is encoded as it stands; the others and the query stay", () => {
  expect(wellEncoded("/negotiations/a%20b/%zz?q=%zz")).toBe("/negotiations/a%20b/%25zz?q=%zz");
  expect(wellEncoded("/%ff/%d9%85")).toBe("/%25ff/%d9%85");
  expect(wellEncoded("/100%")).toBe("/100%25");
});

test("Every path can be decoded afterwards, names what it named where it could be before, and has as many parts", () => {
  const piece = fc.oneof(fc.constantFrom("%", "/", "%2", "%zz", "%ff", "%2f", "%25", "a", "ü"), fc.string());
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const path = pieces.join("").replaceAll("?", "");
      const made = wellEncoded(path);
      const decoded = made.split("/").map(decodeURIComponent);
      expect(decoded).toHaveLength(path.split("/").length);
      path.split("/").forEach((part, place) => {
        let before: string;
        try {
          before = decodeURIComponent(part);
        } catch {
          before = part;
        }
        expect(decoded[place]).toBe(before);
      });
    }),
  );
});
