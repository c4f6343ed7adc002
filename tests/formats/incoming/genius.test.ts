import { describe, expect, it } from "vitest";
import { readGeniusNote } from "@/lib/formats/incoming/genius-note";
import { say, takeFiles } from "../../support/incoming";

/** A profile whose indices begin with `first`, without `vtype`. */
function profile(
  rows: readonly (readonly [string, number, readonly (readonly [string, string])[]])[],
  first = 1,
) {
  const issues = rows.map(
    ([name, , values], at) =>
      `<issue index="${at + first}" name="${name}" type="discrete">${values
        .map(
          ([value, evaluation], item) =>
            `<item index="${item + first}" value="${value}" evaluation="${evaluation}"/>`,
        )
        .join("")}</issue>`,
  );
  const weights = rows.map(([, weight], at) => `<weight index="${at + first}" value="${weight}"/>`);
  return `<utility_space><reservation value="0.25"/><objective name="Grain">${issues.join("")}${weights.join("")}</objective></utility_space>`;
}

const DOMAIN = `<?xml version="1.0"?>
<negotiation_template><utility_space number_of_issues="2"><objective index="0" name="Grain" etype="objective">
<issue index="2" name="Port" etype="discrete"><item index="2" value="open"/><item index="3" value="open"/><item index="4" value="closed"/></issue>
<issue index="3" name="Price"><item index="2" value="low"/><item index="3" value="high"/></issue>
</objective></utility_space></negotiation_template>`;

const SELLER = profile(
  [
    [
      "Port",
      0.7,
      [
        ["open", "10"],
        ["open", "6.5"],
        ["closed", "0"],
      ],
    ],
    [
      "Price",
      0.3,
      [
        ["low", "1"],
        ["high", "8"],
      ],
    ],
  ],
  2,
);

describe("a GENIUS domain", () => {
  it("takes a name that stands twice as two options, and indices that begin with 2", async () => {
    const { caseFile, faults } = await takeFiles({ "grain.xml": DOMAIN, "seller.xml": SELLER });
    expect(faults).toEqual([]);
    expect(caseFile?.issues[0]?.options).toEqual([
      { key: "open", label: "open" },
      { key: "open-2", label: "open" },
      { key: "closed", label: "closed" },
    ]);
    const [port, price] = caseFile?.positions ?? [];
    expect(port).toMatchObject({
      ...{ party: "seller", issue: "port", basis: "inferred", priority: 5 },
      stances: { open: "preferred", "open-2": "acceptable", closed: "opposed" },
    });
    expect(price).toMatchObject({ stances: { low: "opposed", high: "preferred" }, priority: 1 });
    expect(Object.values(port?.stances ?? {})).not.toContain("red-line");
  });

  it("keeps the numbers as they were written", async () => {
    const { caseFile } = await takeFiles({ "grain.xml": DOMAIN, "seller.xml": SELLER });
    expect(readGeniusNote(caseFile?.positions[0]?.note ?? "")).toEqual({
      ...{ weight: "0.7", reservation: "0.25" },
      evaluations: [
        { label: "open", evaluation: "10" },
        { label: "open", evaluation: "6.5" },
        { label: "closed", evaluation: "0" },
      ],
    });
  });

  it("takes the thresholds that were chosen, and then says nothing of what it said before", async () => {
    const first = await takeFiles({ "grain.xml": DOMAIN, "seller.xml": SELLER });
    const thresholds = { preferred: 0.6, acceptable: 0.1, opposed: 0 };
    const { caseFile } = await takeFiles({ "grain.xml": DOMAIN, "seller.xml": SELLER }, first.caseFile, {
      thresholds,
    });
    expect(caseFile?.positions[0]?.stances).toEqual({ open: "preferred", "open-2": "preferred" });
    expect(caseFile?.positions).toHaveLength(2);
  });

  it("names line and column of what is not well-formed", async () => {
    const broken = DOMAIN.replace('value="low"', 'value="low & fair"');
    const { caseFile, faults } = await takeFiles({ "grain.xml": broken, "seller.xml": SELLER });
    expect(caseFile).toBeNull();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: "grain.xml" });
    const column = (broken.split("\n")[3]?.indexOf("&") ?? 0) + 1;
    expect(faults[0]?.at).toBe(`line 4, column ${column}`);
    expect(faults[0]?.message).toContain("&amp;");
  });

  it.each([
    ["</issue>", "</isue>"],
    ['name="Port"', "name=Port"],
    ["</negotiation_template>", ""],
    ['value="low"', 'value="lo<w"'],
  ])("is refused with its place where %s is %s", async (right, wrong) => {
    const { faults } = await takeFiles({ "grain.xml": DOMAIN.replace(right, wrong), "seller.xml": SELLER });
    expect(faults.map(say)).toEqual([
      expect.stringMatching(/^grain\.xml \| line [2-6], column \d+ \| .*not well-formed/),
    ]);
  });

  it("follows no entity and no document type", async () => {
    const hostile = `<!DOCTYPE x [<!ENTITY a "b">]>${DOMAIN.replace(/^<\?xml[^>]*>\s*/, "")}`;
    const { faults } = await takeFiles({ "grain.xml": hostile });
    expect(faults.map(say).join()).toMatch(/line 1.*document type/);
    const entity = await takeFiles({ "grain.xml": DOMAIN.replace('value="low"', 'value="&a;"') });
    expect(entity.faults.map(say).join()).toMatch(/line 4.*bare "&"/);
  });

  it("names what a profile says of a value that the domain does not have", async () => {
    const { faults } = await takeFiles({
      "grain.xml": DOMAIN,
      "seller.xml": SELLER.replace('"high"', '"heigh"'),
    });
    expect(faults.map(say)).toEqual([
      expect.stringMatching(
        /^seller\.xml \| line 1, column \d+ \| .*no value "heigh"; it has "low", "high"$/,
      ),
    ]);
  });

  it("makes points of whole numbers and of reals, with evaluations along a line", async () => {
    const ranges = `<utility_space><objective name="Rent">
      <issue index="1" name="Years" vtype="integer" lowerbound="1" upperbound="4"><evaluator ftype="linear" parameter0="0" parameter1="0.25"/></issue>
      <issue index="2" name="Share" vtype="real" lowerbound="0" upperbound="1"><range lowerbound="0" upperbound="1"/></issue>
      <weight index="1" value="0.5"/><weight index="2" value="0.5"/></objective></utility_space>`;
    const { caseFile, warnings } = await takeFiles({ "tenant.xml": ranges });
    expect(caseFile?.issues.map(({ options }) => options.map(({ label }) => label))).toEqual([
      ["1", "2", "3", "4"],
      ["0", "0.25", "0.5", "0.75", "1"],
    ]);
    expect(caseFile?.positions[0]?.stances).toEqual({ 3: "acceptable", 4: "preferred" });
    expect(caseFile?.positions[1]?.stances).toBeUndefined();
    expect(warnings.map(say)).toEqual([expect.stringContaining("not given one by one")]);
  });
});
