import type { PublishPlan } from "@/lib/data/plan-publish";
import { LIST_OF } from "@/lib/domain/case-entities";
import type { Key } from "@/lib/domain/case-file";
import { chooseParties } from "@/lib/domain/choice";
import { countRedLines } from "@/lib/domain/red-line-counts";
import { listReleaseChanges } from "@/lib/domain/release-changes";
import { listSecondLooks } from "@/lib/domain/second-looks";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { adminPublish as words } from "@/lib/messages/en/ui/admin-publish";
import type { Messages } from "@/lib/messages/messages";
import { kindOfList } from "@/lib/schemas/entry-fields";
import { entryAddress, listAddress } from "../entries/entry-address";
import section from "../section.module.css";
import { StatusMark } from "../status-badge";
import { draftAddress } from "./draft-address";

interface PartProps {
  plan: PublishPlan;
  messages: Messages;
}

/** What keeps it from being published, with a way to each. */
export function Blocking({ plan }: { plan: PublishPlan }) {
  if (plan.faults.length === 0) return null;
  return (
    <section className={section.section} aria-labelledby="blocks">
      <h2 id="blocks">{words.blocks}</h2>
      <p className={section.text}>{words.blocksLead}</p>
      <ul className={section.list}>
        {plan.faults.map(({ place, message }) => (
          <li key={place}>
            {message} <a href={addressOf(plan, place)}>{words.mend}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the draft is edited at the place of a fault: the cell of a position, the page of any other thing. */
function addressOf({ slug, going }: PublishPlan, place: string): string {
  const [, list = "", at = ""] = /^(\w+)\[(\d+)\]/.exec(place) ?? [];
  const position = list === "positions" ? going.positions[Number(at)] : undefined;
  if (position !== undefined)
    return draftAddress(slug, "draft", { cell: `${position.party}~${position.issue}` });
  const kind = kindOfList(list);
  if (kind === null) return draftAddress(slug, "facts");
  const key = going[LIST_OF[kind]][Number(at)]?.key;
  return key === undefined ? listAddress(slug, kind) : entryAddress(slug, kind, key);
}

/** The statuses of the matrix as it opens, before and after. */
export function StatusChanges({ plan: { released, going }, messages }: PartProps) {
  if (released === null) return null;
  const { counted } = chooseParties(going, EMPTY_VIEW);
  const { statuses } = listReleaseChanges(released.caseFile, going, counted);
  const issueOf = (issue: Key) =>
    [...going.issues, ...released.caseFile.issues].find(({ key }) => key === issue);
  return (
    <section className={section.section} aria-labelledby="statuses">
      <h2 id="statuses">{words.statuses}</h2>
      {statuses.length === 0 ? (
        <p>{words.noStatuses}</p>
      ) : (
        <>
          <p className={section.text}>{words.counted(messages.parties(counted, going))}</p>
          <div className={section.scroll}>
            <table className={section.table}>
              <thead>
                <tr>
                  <th scope="col">{words.issue}</th>
                  <th scope="col">{words.before}</th>
                  <th scope="col">{words.after}</th>
                </tr>
              </thead>
              <tbody>
                {statuses.map(({ issue, before, after }) => {
                  const shown = { issue: issueOf(issue) ?? {}, onRecord: counted.length, messages };
                  return (
                    <tr key={issue}>
                      <th scope="row" lang={going.negotiation.language} dir="auto">
                        {issueOf(issue)?.title ?? issue}
                      </th>
                      <td>
                        <StatusMark status={before} {...shown} />
                      </td>
                      <td>
                        <StatusMark status={after} {...shown} />
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

/** How many red lines each side has, and what else stands out. */
export function SecondLook({ plan: { going }, messages }: PartProps) {
  const { counts, gaps, asOf } = countRedLines(going);
  const looks = listSecondLooks(going);
  const publishing = messages.ui.publishing;
  const nameOf = (key: Key) => going.parties.find((party) => party.key === key)?.shortName ?? key;
  const titles = (keys: readonly string[]) => keys.join(", ");
  const titleOf = (key: Key) => going.issues.find((issue) => issue.key === key)?.title ?? key;
  const warnings = [
    ...(gaps.length > 0 ? [publishing.anotherLook] : []),
    ...gaps
      .slice(0, MOST_NAMED)
      .map(({ more, fewer, issues }) =>
        publishing.redLineGap(
          { name: nameOf(more.party), count: more.redLines },
          { name: nameOf(fewer.party), count: fewer.redLines },
          issues,
        ),
      ),
    ...(gaps.length > MOST_NAMED ? [publishing.furtherGaps(gaps.length - MOST_NAMED)] : []),
    ...(going.issues.length === 0 ? [words.noIssues] : []),
    ...(looks.unusedStatements > 0 ? [words.unusedStatements(looks.unusedStatements)] : []),
    ...(looks.emptyIssues.length > 0
      ? [words.emptyIssues(titles(firstOf(looks.emptyIssues.map(({ title }) => title))))]
      : []),
    ...(looks.laterEvidence.length > 0
      ? [
          words.laterEvidence(
            titles(
              firstOf(
                looks.laterEvidence.map(({ party, issue, from }) =>
                  words.positionTitle(nameOf(party), titleOf(issue), messages.date(from)),
                ),
              ),
            ),
          ),
        ]
      : []),
  ];
  return (
    <>
      <section className={section.section} aria-labelledby="red-lines">
        <h2 id="red-lines">{words.redLines}</h2>
        {counts.length === 0 ? (
          <p>{words.nobody}</p>
        ) : (
          <>
            <p>{publishing.redLinesBy(messages.date(asOf))}</p>
            <ul className={section.list}>
              {counts.map(({ party, redLines, issues, onRecord }) => (
                <li key={party}>{publishing.redLinesOf(nameOf(party), redLines, issues, onRecord)}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className={section.section} aria-labelledby="second-look">
        <h2 id="second-look">{words.warnings}</h2>
        {warnings.length === 0 ? (
          <p>{words.noWarnings}</p>
        ) : (
          <ul className={section.list}>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

const MOST_NAMED = 5;

function firstOf(names: readonly string[]): string[] {
  return names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), "…"] : [...names];
}
