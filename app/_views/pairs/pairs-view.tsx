import { buildPairs } from "@/lib/domain/pairs";
import type { ViewProps } from "../view-props";

/** Every chosen party against every other, issue by issue. */
export function PairsView({ caseFile, view, messages }: ViewProps) {
  return (
    <ul>
      {buildPairs(caseFile, view).map((pair) => (
        <li key={`${pair.one}~${pair.other}`}>
          {messages.parties([pair.one, pair.other], caseFile)}: {messages.sharedIssues(pair)}
        </li>
      ))}
    </ul>
  );
}
