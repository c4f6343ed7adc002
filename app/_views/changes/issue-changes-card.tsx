import type { IssueChanges, PartyChanges } from "@/lib/domain/issue-changes";
import { Disclosure } from "../../_ui/disclosure";
import { StatusBadge, StatusMark } from "../status-badge";
import { RoleTerm } from "../terms/role-term";
import { ChangeStepView } from "./change-step";
import { type ChangesShown, issueAnchor } from "./changes-shown";
import styles from "./issue-changes-card.module.css";

interface CardProps {
  group: IssueChanges;
  shown: ChangesShown;
}

/** One issue: what its status was and is, and what every party newly said of its outcomes. */
export function IssueChangesCard({ group, shown }: CardProps) {
  const { issue, chosen, others } = group;
  const { opened, wordLinks, index } = shown;
  const { language } = opened.after.negotiation;
  const steps = others.reduce((sum, party) => sum + party.steps.length, 0);
  const title = `title-${issueAnchor(issue.key)}`;
  return (
    <section className={styles.card} id={issueAnchor(issue.key)} aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title} lang={language}>
          {index.issues.has(issue.key) ? (
            <a className={styles.title} href={wordLinks.issue(issue.key)}>
              {issue.title}
            </a>
          ) : (
            issue.title
          )}
        </h2>
        <StatusLine group={group} shown={shown} />
        <ol className={styles.options} lang={language}>
          {issue.options.map(({ key, label }) => (
            <li key={key}>{label}</li>
          ))}
        </ol>
      </div>
      <div className={styles.moves}>
        {chosen.map((party) => (
          <PartyBlock key={party.party.key} changes={party} group={group} shown={shown} />
        ))}
        {others.length === 0 ? null : (
          <div className={styles.others}>
            <Disclosure summary={describeOthers(others, steps, shown)} open={chosen.length === 0}>
              {others.map((party) => (
                <PartyBlock key={party.party.key} changes={party} group={group} shown={shown} />
              ))}
            </Disclosure>
          </div>
        )}
        {chosen.length + others.length === 0 ? (
          <p className={styles.none}>{shown.messages.ui.changes.noPosition}</p>
        ) : null}
      </div>
    </section>
  );
}

function describeOthers(others: readonly PartyChanges[], steps: number, { opened, messages }: ChangesShown) {
  const names = messages.parties(
    others.map(({ party }) => party.key),
    opened.after,
  );
  return messages.ui.changes.byOthers(steps, names);
}

/** The status before and after, as the parties counted make it. With fewer than two of them there is none. */
function StatusLine({ group, shown }: CardProps) {
  const { issue, before, after, statusChange, distance } = group;
  const { messages, counted, opened } = shown;
  if (counted.length < 2) return null;
  const words = messages.ui.changes;
  const was = statusChange?.before ?? null;
  return (
    <>
      <p className={styles.status}>
        {was === null ? (
          <span className={styles.same}>{words.unchanged}</span>
        ) : (
          <>
            <StatusMark
              status={was}
              issue={issue}
              onRecord={before?.onRecord.length ?? 0}
              messages={messages}
              provisional={before !== null && !before.final}
              thin={before?.thin ?? false}
              size="small"
            />
            <span aria-hidden="true">{messages.arrow}</span>
            <span className="visually-hidden">{words.thenIs}</span>
          </>
        )}
        {after === null ? (
          <span className={styles.same}>{words.gone}</span>
        ) : (
          <StatusBadge status={after} issue={issue} messages={messages} size="small" />
        )}
      </p>
      {distance === null || after === null ? null : (
        <p className={styles.distance}>
          {messages.distanceChange(distance.before, distance.after, after.onRecord, opened.after)}
        </p>
      )}
    </>
  );
}

interface PartyBlockProps extends CardProps {
  changes: PartyChanges;
}

function PartyBlock({ changes: { party, steps }, group, shown }: PartyBlockProps) {
  const { wordLinks, messages, counted } = shown;
  return (
    <div className={styles.party}>
      <h3 className={styles.name}>
        <a className={styles.who} href={wordLinks.party(party.key)}>
          {party.shortName}
        </a>
        {counted.includes(party.key) ? null : (
          <small>
            <RoleTerm role={party.role} messages={messages} />
            {messages.ui.changes.notCounted}
          </small>
        )}
      </h3>
      <ol className={styles.steps}>
        {steps.map((step, place) => (
          <ChangeStepView
            key={step.id}
            step={step}
            previous={steps[place - 1] ?? null}
            issue={group.issue}
            party={party}
            shown={shown}
          />
        ))}
      </ol>
    </div>
  );
}
