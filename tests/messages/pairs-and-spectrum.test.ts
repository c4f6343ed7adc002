// What is said of two parties, and beneath the bands and frames of the spectrum.
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import type { CaseFile, Position } from "@/lib/domain/case-file";
import { buildMatrix } from "@/lib/domain/matrix";
import { buildPairs } from "@/lib/domain/pairs";
import { en } from "@/lib/messages/en/en";
import { caseWith, issueWith, partyNamed, positionOf, viewWith } from "../support/tiny-case";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));

describe("Between two parties", () => {
  const [pair] = buildPairs(iran, viewWith());

  it("counts what is shared and names the rest", () => {
    expect(pair && en.pairCounts(pair)).toBe(
      "Common ground on 2 of 9 · 4 unanswered · 1 red-line conflict · 2 agenda disputes",
    );
  });

  it("says of every issue what it is, where parties meet first", () => {
    const sentence = pair ? en.pairIssues(pair, iran) : "";
    expect(sentence).toMatch(/^Iran and the United States: common ground on 2 of 9 issues\. Common ground: /);
    for (const issue of iran.issues) expect(sentence).toContain(issue.title);
  });

  it("does not speak of common ground where both accept the same conduct", () => {
    expect(en.sharedIssues({ shared: 5, judged: 6, sharedConduct: 1 })).toBe(
      "common ground or the same conduct accepted on 5 of 6",
    );
    expect(en.sharedIssues({ shared: 1, judged: 3, sharedConduct: 1 })).toBe(
      "the same conduct accepted on 1 of 3",
    );
    const caseFile = caseWith({
      parties: [partyNamed("a"), partyNamed("b")],
      issues: [issueWith(2, { about: "conduct" })],
      positions: [positionOf("a", "P ·"), positionOf("b", "P ·")],
    });
    const [onConduct] = buildPairs(caseFile, viewWith());
    expect(onConduct && en.pairIssues(onConduct, caseFile)).toBe(
      "A and B: the same conduct accepted on 1 of 1 issues. Both accept: Topic.",
    );
  });

  it("says so where nothing can be judged", () => {
    const caseFile = caseWith({ parties: [partyNamed("a"), partyNamed("b")] });
    const [silent] = buildPairs(caseFile, viewWith());
    expect(silent && en.pairLead(silent, caseFile)).toBe("A and B: no issue can be judged.");
    expect(silent && en.pairCounts(silent)).toBe("No issue can be judged · 1 with too little on record");
  });
});

describe("Beneath a band of the spectrum", () => {
  const shareOf = (positions: Position[], more: Parameters<typeof issueWith>[1] = {}) => {
    const caseFile = caseWith({ issues: [issueWith(3, more)], positions });
    const row = buildMatrix(caseFile, viewWith()).rows[0];
    return row ? en.sharedOption(row.status, caseFile, row.cells) : "";
  };

  test.each<[string, Position[]]>([
    [
      "✓ all three accept this",
      [positionOf("a", "P · ·"), positionOf("b", "A · ·"), positionOf("c", "A P ·")],
    ],
    ["✓✓ both parties on record prefer this", [positionOf("a", "P · ·"), positionOf("b", "P · ·")]],
    [
      "✓? both parties on record accept this or would on conditions",
      [positionOf("a", "P · ·"), positionOf("b", "C · ·")],
    ],
    [
      "✓ both parties counted accept this",
      [
        positionOf("a", "P · ·"),
        positionOf("b", "A · ·"),
        positionOf("c", "· · ·", { agenda: "neutral", stances: {} }),
      ],
    ],
  ])("%s", (words, positions) => {
    expect(shareOf(positions)).toBe(words);
  });

  test("on conduct there is no tick", () => {
    const positions = ["a", "b", "c"].map((party) => positionOf(party, "P · ·"));
    expect(shareOf(positions, { about: "conduct" })).toBe("● all three accept this");
  });
});

describe("Beneath an offer", () => {
  const offersOf = (positions: Position[]) => {
    const caseFile = caseWith({ issues: [issueWith(2)], positions });
    const status = buildMatrix(caseFile, viewWith()).rows[0]?.status;
    return status?.unanswered.map((offer) => en.waitingOffer(offer, status, caseFile));
  };

  it("says who accepts it, who would, and who has stated nothing of it", () => {
    expect(offersOf([positionOf("a", "P O"), positionOf("b", "· P"), positionOf("c", "C ·")])).toEqual([
      "◐ A accepts; C would on conditions; not stated by B",
    ]);
    expect(offersOf([positionOf("a", "P O"), positionOf("b", "· P")])).toEqual([
      "◐ A accepts; not stated by B and C",
    ]);
  });
});
