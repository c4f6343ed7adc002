// What the form of an import says has to fit what is kept of it, or the page of the upload could not be shown any more.
import fc from "fast-check";
import { expect, it } from "vitest";
import { GENIUS_THRESHOLDS } from "@/lib/formats/incoming/genius";
import { changeOptions, uploadFormSchema } from "@/lib/schemas/import-forms";
import { type UploadOptions, uploadOptionsSchema } from "@/lib/schemas/upload";

const OPTIONS: UploadOptions = {
  ...{ format: null, into: "talks", columns: {}, from: null, basis: null, confidence: null },
  ...{ blankClears: false, thresholds: GENIUS_THRESHOLDS, replace: false },
};
const FORM = { id: "88653805-4833-426d-86d4-3b4f85def3b4", format: "", basis: "", confidence: "", from: "" };

it("whatever is sent is refused or can be kept", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("", "party", "2031-01"),
  );
  fc.assert(
    fc.property(text, text, text, text, (heading, field, into, from) => {
      const sent = { ...FORM, [`column:${heading}`]: field, into, from };
      const parsed = uploadFormSchema.safeParse(sent);
      if (field.length > 40) expect(parsed.success).toBe(false);
      if (parsed.success)
        expect(uploadOptionsSchema.safeParse(changeOptions(OPTIONS, parsed.data)).error).toBeUndefined();
    }),
  );
  expect(uploadFormSchema.safeParse({ ...FORM, "column:who": "party" }).success).toBe(true);
  expect(uploadFormSchema.safeParse({ ...FORM, "column:who": "😀".repeat(40) }).success).toBe(false);
});
