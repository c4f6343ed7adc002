import type { Key } from "@/lib/domain/case-file";
import { AsOfChoice } from "../matrix/as-of-choice";
import controls from "../matrix/controls.module.css";
import { PartyTiers } from "../matrix/party-choice";
import { PartyOrder } from "../matrix/party-order";
import type { PairsShown } from "./pairs-shown";

/** Which parties in which order, at which date; who is left out, and why. */
export function PairsChoice({ shown }: { shown: PairsShown }) {
  const { caseFile, grid, links, messages, view } = shown;
  const isFiltered =
    view.status.length + view.redLine.length + view.onRecord.length > 0 || view.since !== null;
  return (
    <>
      <AsOfChoice shown={shown} />
      <section className={controls.block} aria-label="Parties">
        <PartyTiers shown={shown} />
        <p className={controls.said} role="status">
          Of each pair both are counted. {describeMediators(shown)}
          {messages.chosenBy(grid.chosenBy)}{" "}
          {grid.chosenBy === "reader" ? (
            <a id="parties-first" href={links.stay({ parties: null, count: [] })}>
              Show the parties shown first
            </a>
          ) : null}
        </p>
        {view.issues === null ? null : (
          <p className={controls.said}>
            {grid.issues.length} of {caseFile.issues.length} issues, chosen in the address of this view.{" "}
            <a id="issues-all" href={links.stay({ issues: null })}>
              Show all issues
            </a>
          </p>
        )}
        {isFiltered ? (
          <p className={controls.said}>
            Here no issue is left out by its status, its red lines or its date: in every pair it may have
            another status.
          </p>
        ) : null}
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
  return mediators.length === 1
    ? `The mediator ${names} is left out unless chosen. `
    : `The mediators ${names} are left out unless chosen. `;
}
