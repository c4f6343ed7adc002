// Per option, who of the counted accepts it, would on conditions, objects, or is silent.
import type { Issue } from "./case-file";
import type { TallyRow } from "./issue-status";
import { accepts, objects } from "./stances";
import type { Voice } from "./voices";

export function buildTally(issue: Issue, voices: readonly Voice[]): TallyRow[] {
  return issue.options.map(({ key }) => {
    const who = (fits: (stance: Voice["cell"]["stances"][string]) => boolean) =>
      voices.filter((voice) => fits(voice.cell.stances[key])).map((voice) => voice.party);
    return {
      option: key,
      accept: who(accepts),
      conditional: who((stance) => stance === "conditional"),
      object: who(objects),
      silent: who((stance) => stance === undefined),
    };
  });
}
