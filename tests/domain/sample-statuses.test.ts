import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { buildMatrix } from "@/lib/domain/matrix";
import { viewWith } from "../support/tiny-case";

const caseFile: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));
const CHOSEN = ["iran", "united-states", "israel"];

/** The issues in their order, each with its status and after a colon the landing options, else the unanswered ones. */
const EXPECTED: [asOf: string, count: string[], statuses: string][] = [
  [
    "2025-04-20",
    [],
    "red-line-conflict | unanswered: kept | unknown | unknown | unknown | unknown | unknown | unknown | unanswered: indirect",
  ],
  [
    "2025-05-10",
    [],
    "red-line-conflict | unanswered: kept | unknown | agenda-dispute | unknown | unknown | unknown | unknown | unanswered: indirect",
  ],
  [
    "2026-02-08",
    [],
    "red-line-conflict | unanswered: kept | unanswered: limited | agenda-dispute | agenda-dispute | unanswered: restraint | unanswered: full-upfront, after-compliance | common-ground: nuclear-only | common-ground: indirect",
  ],
  [
    "2026-02-27",
    [],
    "red-line-conflict | unanswered: diluted, surrendered | unanswered: limited, after-deal, full | agenda-dispute | agenda-dispute | unanswered: restraint | unanswered: full-upfront, after-compliance | common-ground: nuclear-only | common-ground: indirect",
  ],
  [
    "2026-02-27",
    ["israel"],
    "red-line-conflict | red-line-conflict: abroad, surrendered | unanswered: limited, after-deal, full (2 of 3) | agenda-dispute | agenda-dispute | unanswered: restraint | unanswered: full-upfront, after-compliance (2 of 3) | red-line-conflict | common-ground: indirect (2 of 3)",
  ],
];

test.each(EXPECTED)("The Iran case as of %s, counting besides %j", (asOf, count, statuses) => {
  const { rows } = buildMatrix(caseFile, viewWith({ parties: CHOSEN, asOf, count }));
  const shown = rows.map(({ status }) => {
    const options = [...status.landing, ...status.unanswered.map(({ option }) => option)].join(", ");
    const soFar = status.final ? "" : ` (${status.onRecord.length} of ${status.counted.length})`;
    return status.status === "unknown" ? status.status : status.status + (options && `: ${options}`) + soFar;
  });
  expect(shown.join(" | ")).toBe(statuses);
});
