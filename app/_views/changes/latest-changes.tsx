import { viewDay } from "@/lib/domain/as-of";
import type { Key } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { dayBefore, firstDay } from "@/lib/domain/day";
import { listLatestMoves, type PositionMoves } from "@/lib/domain/latest-moves";
import { offersOf } from "@/lib/domain/mount";
import section from "../section.module.css";
import type { ViewProps } from "../view-props";

const MOST_MOVES = 5;

/** What changed last on an issue or of a party, by the date of the view, with the way to all of it. */
export function LatestChanges({ of, ...props }: ViewProps & { of: { issue: Key } | { party: Key } }) {
  const { caseFile, view, links } = props;
  const day = viewDay(caseFile, view.asOf);
  const moves = listLatestMoves(caseFile, day, { ...of, most: MOST_MOVES });
  if (moves.length === 0) return null;
  const words = props.messages.ui.changes;
  const isIssue = "issue" in of;
  const days = caseFile.positions
    .filter((position) => (isIssue ? position.issue === of.issue : position.party === of.party))
    .map(({ from }) => firstDay(from))
    .sort();
  const from = dayBefore(days[0] ?? day);
  const narrowed = isIssue ? { issues: [of.issue], parties: null } : { parties: [of.party], issues: null };
  return (
    <section className={section.section} aria-labelledby="changed-last">
      <h2 id="changed-last">{words.last}</h2>
      <ul className={section.list}>
        {moves.map((entry) => (
          <Entry key={entry.id} entry={entry} isIssue={isIssue} {...props} />
        ))}
      </ul>
      <p className={section.small}>
        <a href={links.changes({ ...narrowed, count: [], from, to: day })}>
          {isIssue ? words.allOnIssue : words.allOfParty}
        </a>
        {!offersOf(links.mount).publicity ? null : (
          <>
            {" "}
            ·{" "}
            <a
              href={links.feed(
                isIssue ? { view: "issues", key: of.issue } : { view: "parties", key: of.party },
              )}
              type="application/atom+xml"
            >
              {words.atom}
            </a>
          </>
        )}
      </p>
    </section>
  );
}

interface EntryProps extends ViewProps {
  entry: PositionMoves;
  isIssue: boolean;
}

function Entry({ entry: { position, moves }, isIssue, caseFile, links, messages }: EntryProps) {
  const index = indexCase(caseFile);
  const issue = index.issues.get(position.issue);
  const party = index.parties.get(position.party);
  if (!issue || !party) return null;
  const day = firstDay(position.from);
  const href = links.changes({
    issues: [issue.key],
    parties: isIssue ? null : [party.key],
    count: [],
    from: dayBefore(day),
    to: day,
  });
  return (
    <li>
      <a href={href}>
        <time dateTime={position.from}>{messages.date(position.from)}</time>
      </a>{" "}
      <b lang={isIssue ? undefined : caseFile.negotiation.language}>
        {isIssue ? party.shortName : issue.title}:
      </b>{" "}
      {messages.moveSentence(moves, position, issue, caseFile)}
    </li>
  );
}
