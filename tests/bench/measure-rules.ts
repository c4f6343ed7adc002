// How long the rules take for matrices of several sizes, without a server or a browser.
import { viewDay } from "@/lib/domain/as-of";
import { buildMatrix, decideStatuses } from "@/lib/domain/matrix";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { makeLargeCase } from "./large-case";
import { median } from "./median";

const ROUNDS = 3;

export interface RuleFigures {
  size: string;
  /** Milliseconds. */
  statuses: number;
  reasons: number;
}

/** Every party is shown and counted. */
export function measureRules(issues: number, parties: number): RuleFigures {
  const caseFile = makeLargeCase("rules", issues, parties);
  const keys = caseFile.parties.map(({ key }) => key);
  const view = { ...EMPTY_VIEW, parties: keys, count: keys };
  const time = (run: () => unknown) => {
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return median(times);
  };
  return {
    size: `${issues} × ${parties}`,
    statuses: time(() => decideStatuses(caseFile, keys, viewDay(caseFile, null))),
    reasons: time(() => buildMatrix(caseFile, view)),
  };
}
