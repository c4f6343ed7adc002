import { indexCase } from "@/lib/domain/case-index";
import { dayBefore } from "@/lib/domain/day";
import type { PositionEntry } from "@/lib/domain/timeline";
import { EventMark } from "../event-mark";
import section from "../section.module.css";
import { BasisTerm } from "../terms/basis-term";
import type { ViewProps } from "../view-props";
import styles from "./timeline-section.module.css";

/** What a party said anew, with the way to its words and to what else changed with it. */
export function PositionWords({ entry, caseFile, links, messages }: ViewProps & { entry: PositionEntry }) {
  const { position, moves, day } = entry;
  const index = indexCase(caseFile);
  const issue = index.issues.get(position.issue);
  const party = index.parties.get(position.party);
  if (!issue || !party) return null;
  const words = messages.ui.timeline;
  const { language } = caseFile.negotiation;
  const only = { parties: [party.key], issues: [issue.key], count: [] };
  return (
    <div className={styles.words}>
      <p className={styles.title}>
        <span className={styles.kind}>
          <EventMark kind="position" /> {words.position}
        </span>{" "}
        <b lang={language}>
          <a href={links.party(party.key)}>{party.shortName}</a> ·{" "}
          <a href={links.issue(issue.key)}>{issue.title}</a>
        </b>
      </p>
      <p className={styles.moved}>
        {messages.moveSentence(moves, position, issue, caseFile) || words.saysNothingNew}
      </p>
      {position.headline === undefined ? null : (
        <p className={styles.headline} lang={language}>
          {position.headline}
        </p>
      )}
      <p className={styles.small}>
        <BasisTerm position={position} messages={messages} />
        <a
          className={section.onScreen}
          href={links.matrix({ asOf: day, issues: null, cell: { party: party.key, issue: issue.key } })}
        >
          {words.cell}
        </a>
        <a className={section.onScreen} href={links.changes({ ...only, from: dayBefore(day), to: day })}>
          {words.changed}
        </a>
      </p>
    </div>
  );
}
