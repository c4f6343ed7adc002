// How long the rules take for matrices of several sizes, without a server or a browser.
import { viewDay } from "@/lib/domain/as-of";
import { buildMatrix, decideStatuses } from "@/lib/domain/matrix";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { makeLargeCase } from "./large-case";
import { median } from "./median";

const ROUNDS = 11;

export interface RuleFigures {
  size: string;
  /** Milliseconds: of the first time, in which the case is made quick to look things up in, and of those after it. */
  first: number;
  statuses: number;
  reasons: number;
}

/** Every party is shown and counted. */
export function measureRules(issues: number, parties: number): RuleFigures {
  const caseFile = makeLargeCase("rules", issues, parties);
  const keys = caseFile.parties.map(({ key }) => key);
  const view = { ...EMPTY_VIEW, parties: keys, count: keys };
  const time = (run: () => unknown) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const decide = () => decideStatuses(caseFile, keys, viewDay(caseFile, null));
  const timeAgain = (run: () => unknown) => median(Array.from({ length: ROUNDS }, () => time(run)));
  return {
    size: `${issues} × ${parties}`,
    first: time(decide),
    statuses: timeAgain(decide),
    reasons: timeAgain(() => buildMatrix(caseFile, view)),
  };
}
