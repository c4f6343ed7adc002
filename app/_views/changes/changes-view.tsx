import { indexCase } from "@/lib/domain/case-index";
import { buildMatrix } from "@/lib/domain/matrix";
import { offersOf } from "@/lib/domain/mount";
import { Notice } from "../../_ui/notice";
import { Choices } from "../choices";
import { LadderLegend } from "../ladder-legend";
import { PartyChoice } from "../matrix/party-choice";
import { SoftNavigation } from "../matrix/soft-navigation";
import { buildShown, type ChangesShown, type ChangesViewProps, issueAnchor } from "./changes-shown";
import styles from "./changes-view.module.css";
import { Corrections } from "./corrections";
import { EventRail } from "./event-rail";
import { IntervalChoice } from "./interval-choice";
import { IssueChangesCard } from "./issue-changes-card";
import { IssueChoice } from "./issue-choice";
import { NothingChanged } from "./nothing-changed";

/** So many positions stand on one page; the issues beyond are named, and one press away. */
const MOST_STEPS = 400;

/** What was said between two dates or two releases, and what it did to the statuses. Facts: nobody is called softer or harder. */
export function ChangesView(props: ChangesViewProps) {
  const { caseFile, view, links, messages, report, opened } = props;
  const shown = buildShown(props);
  const { groups, changes } = shown;
  const matrix = buildMatrix(caseFile, { ...view, issues: [] });
  const controls = { caseFile, view, links, messages, report, index: indexCase(caseFile), matrix };
  const fitting = countFitting(groups.map(({ chosen, others }) => countSteps([...chosen, ...others])));
  const words = messages.ui.changes;
  const isEmpty = groups.length === 0 && changes.corrections.length === 0;
  return (
    <SoftNavigation>
      <Notes shown={shown} />
      <Choices links={links}>
        <IntervalChoice shown={shown} />
        <PartyChoice shown={controls} />
        <IssueChoice shown={shown} />
        <EventRail shown={shown} />
      </Choices>
      <p className={styles.counted} role="status">
        {countChanges(shown)} {opened.interval.kind === "days" ? null : releaseWords(shown)}
      </p>
      {groups.length > 1 ? <Contents shown={shown} /> : null}
      {isEmpty ? <NothingChanged shown={shown} /> : null}
      {groups.slice(0, fitting).map((group) => (
        <IssueChangesCard key={group.issue.key} group={group} shown={shown} />
      ))}
      {fitting < groups.length ? <Further shown={shown} from={fitting} /> : null}
      {changes.corrections.length > 0 ? <Corrections shown={shown} /> : null}
      {groups.length > 0 ? <LadderLegend messages={messages} isExplained /> : null}
      {!offersOf(links.mount).publicity ? null : (
        <p className={styles.feed}>
          <a href={links.feed()} type="application/atom+xml">
            {words.feed}
          </a>
          {words.feedAbout}
        </p>
      )}
    </SoftNavigation>
  );
}

/** What of the address could not be taken as it is. */
function Notes({ shown: { opened, messages } }: { shown: ChangesShown }) {
  if (opened.notes.length === 0) return null;
  return (
    <Notice>
      <ul>
        {opened.notes.map((note) => {
          const text = messages.intervalNote(note);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </Notice>
  );
}

function countChanges({ groups, changes, opened, messages }: ChangesShown): string {
  const chosen = groups.flatMap((group) => group.chosen);
  const others = groups.flatMap((group) => group.others);
  const partiesOf = (list: typeof chosen) => [...new Set(list.map(({ party }) => party.key))];
  const counts = {
    positions: countSteps(chosen),
    parties: partiesOf(chosen),
    others: { positions: countSteps(others), parties: partiesOf(others).length },
    issues: groups.filter((group) => group.chosen.length + group.others.length > 0).length,
    ofIssues: opened.after.issues.length,
    statuses: changes.statuses.length,
    corrections: changes.corrections.length,
  };
  return messages.changesCounted(counts, opened.after);
}

function releaseWords({ opened: { interval }, messages }: ChangesShown): string {
  const write = (end: string | number) => (typeof end === "number" ? messages.number(end) : end);
  return messages.ui.changes.between(write(interval.from), write(interval.to));
}

function countSteps(parties: readonly { steps: readonly unknown[] }[]): number {
  return parties.reduce((sum, { steps }) => sum + steps.length, 0);
}

/** How many of the cards stand in full: all that fit, and at least one. */
function countFitting(steps: readonly number[]): number {
  let total = 0;
  const beyond = steps.findIndex((count) => {
    total += count;
    return total > MOST_STEPS;
  });
  return beyond < 0 ? steps.length : Math.max(1, beyond);
}

/** The issues on which something changed, as a way to each. */
function Contents({ shown: { groups, caseFile, messages } }: { shown: ChangesShown }) {
  const words = messages.ui.changes;
  return (
    <nav className={styles.contents} aria-label={words.contents}>
      <ul>
        {groups.map(({ issue, chosen, others, statusChange }) => (
          <li key={issue.key}>
            <a href={`#${issueAnchor(issue.key)}`} lang={caseFile.negotiation.language}>
              {issue.title}
            </a>{" "}
            <small>
              {messages.number(countSteps([...chosen, ...others]))}
              {statusChange === null ? "" : words.andStatus}
            </small>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Further({
  shown: { groups, links, caseFile, messages },
  from,
}: {
  shown: ChangesShown;
  from: number;
}) {
  return (
    <section className={styles.further} aria-labelledby="further">
      <h2 id="further">{messages.ui.changes.further(groups.length - from)}</h2>
      <ul>
        {groups.slice(from).map(({ issue }) => (
          <li key={issue.key} id={issueAnchor(issue.key)}>
            <a href={links.stay({ issues: [issue.key] })} lang={caseFile.negotiation.language}>
              {issue.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
