import type { Key } from "@/lib/domain/case-file";
import { AsOfChoice } from "../matrix/as-of-choice";
import controls from "../matrix/controls.module.css";
import { PartyTiers } from "../matrix/party-choice";
import { PartyOrder } from "../matrix/party-order";
import type { PairsShown } from "./pairs-shown";

/** Which parties in which order, at which date; who is left out, and why. */
export function PairsChoice({ shown }: { shown: PairsShown }) {
  const { caseFile, grid, links, messages, view } = shown;
  const words = messages.ui.pairs;
  const isFiltered =
    view.status.length + view.redLine.length + view.onRecord.length > 0 || view.since !== null;
  return (
    <>
      <AsOfChoice shown={shown} />
      <section className={controls.block} aria-label={messages.ui.matrix.parties.section}>
        <PartyTiers shown={shown} />
        <p className={controls.said} role="status">
          {words.bothCounted} {describeMediators(shown)}
          {messages.chosenBy(grid.chosenBy)}{" "}
          {grid.chosenBy === "reader" ? (
            <a id="parties-first" href={links.stay({ parties: null, count: [] })}>
              {messages.ui.matrix.parties.showFirst}
            </a>
          ) : null}
        </p>
        {view.issues === null ? null : (
          <p className={controls.said}>
            {words.issuesChosen(grid.issues.length, caseFile.issues.length)}{" "}
            <a id="issues-all" href={links.stay({ issues: null })}>
              {words.allIssues}
            </a>
          </p>
        )}
        {isFiltered ? <p className={controls.said}>{words.noFilter}</p> : null}
      </section>
      <PartyOrder shown={shown} />
    </>
  );
}

function describeMediators({ caseFile, grid, messages }: PairsShown): string {
  const isLeftOut = (key: Key) => !grid.parties.includes(key);
  const mediators = caseFile.parties.filter(({ key, role }) => role === "mediator" && isLeftOut(key));
  if (mediators.length === 0) return "";
  const names = messages.parties(
    mediators.map(({ key }) => key),
    caseFile,
  );
  return `${messages.ui.pairs.mediators(mediators.length, names)} `;
}
