import type { Slide } from "@/lib/domain/deck";
import type { IssueChanges } from "@/lib/domain/issue-changes";
import { StatusMark } from "../status-badge";
import { More, partOf } from "./common-ground-slide";
import type { DeckShown } from "./deck-shown";
import styles from "./slide.module.css";
import { SlideFrame } from "./slide-frame";

interface MovedProps {
  plan: Extract<Slide, { kind: "moved" | "common-ground" }>;
  number: string;
  shown: DeckShown;
}

const MOST_LINES = 3;

/** What was said between two moments, and what it did to the statuses. */
export function MovedSlide({ plan, number, shown }: MovedProps) {
  const { moved, messages } = shown;
  const groups = plan.issues.flatMap((key) => moved?.groups.find(({ issue }) => issue.key === key) ?? []);
  const title = moved === null ? messages.ui.views.changes.title : messages.changedBetween(moved.interval);
  return (
    <SlideFrame number={number} at={[partOf(plan, shown)]} title={title} shown={shown}>
      {groups.length === 0 ? <p className={styles.none}>{messages.ui.present.nothingMoved}</p> : null}
      <ul className={styles.list}>
        {groups.map((group) => (
          <Moved key={group.issue.key} group={group} shown={shown} />
        ))}
      </ul>
      <More plan={plan} shown={shown} />
    </SlideFrame>
  );
}

function Moved({ group, shown }: { group: IssueChanges; shown: DeckShown }) {
  const { issue, before, after, statusChange, chosen, others } = group;
  const { messages, opened } = shown;
  const caseFile = opened.changes?.after ?? opened.caseFile;
  const told = [...chosen, ...others].flatMap(({ party, steps }) =>
    steps.slice(-1).map(({ position, moves }) => ({
      party,
      words: messages.moveSentence(moves, position, issue, caseFile),
      date: messages.date(position.from),
    })),
  );
  return (
    <li>
      <h3 lang={caseFile.negotiation.language}>{issue.title}</h3>
      <p className={styles.badges}>
        {statusChange === null || after === null ? (
          messages.ui.changes.unchanged
        ) : (
          <>
            {statusChange.before === null ? null : (
              <>
                <StatusMark
                  status={statusChange.before}
                  issue={issue}
                  onRecord={before?.onRecord.length ?? 0}
                  messages={messages}
                  provisional={before !== null && !before.final}
                  thin={before?.thin ?? false}
                  size="large"
                  isExplained
                />
                <span aria-hidden="true"> {messages.arrow} </span>
                <span className="visually-hidden">{messages.ui.changes.thenIs}</span>
              </>
            )}
            <StatusMark
              status={after.status}
              issue={issue}
              onRecord={after.onRecord.length}
              messages={messages}
              provisional={!after.final}
              thin={after.thin}
              size="large"
              isExplained
            />
          </>
        )}
      </p>
      <ul className={styles.lines}>
        {told.slice(0, MOST_LINES).map(({ party, words, date }) => (
          <li key={party.key}>
            <b className={styles.who}>
              <bdi>{party.shortName}</bdi>
            </b>
            : {words} ({date})
          </li>
        ))}
        {told.length > MOST_LINES ? (
          <li>{messages.ui.present.moreParties(told.length - MOST_LINES)}</li>
        ) : null}
      </ul>
    </li>
  );
}
