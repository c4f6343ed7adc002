import type { ReactNode } from "react";
import type { Key } from "@/lib/domain/case-file";
import type { Messages } from "@/lib/messages/messages";
import { Ladder } from "../_views/ladder";
import { StatusBadge } from "../_views/status-badge";
import type { Lesson } from "./lesson";
import styles from "./specimen.module.css";

interface SpecimenProps {
  lesson: Lesson;
  messages: Messages;
  /** What the example is called: "Example 3". */
  name: string;
  /** What to look at. */
  note?: ReactNode;
  /** The cells' headlines, where they say something. */
  headlines?: boolean;
  /** Where the same can be seen in the matrix; null where that case is not public here. */
  href?: string | null;
}

/** One issue as a matrix shows it: its outcomes, what each party says, and the verdict with its reason. */
export function Specimen({ lesson, messages, name, note, headlines = false, href = null }: SpecimenProps) {
  const { caseFile, matrix, row } = lesson;
  const { issue, status, cells } = row;
  return (
    <figure className={styles.specimen}>
      <figcaption className={styles.name}>
        <b>{name}</b> {note}
      </figcaption>
      <div className={styles.parts}>
        <div className={styles.issue}>
          <p className={styles.title}>{issue.title}</p>
          <ol className={styles.options}>
            {issue.options.map((option) => (
              <li key={option.key}>{option.label}</li>
            ))}
          </ol>
        </div>
        <dl className={styles.voices}>
          {matrix.parties.map((party) => (
            <SpecimenVoice
              key={party}
              party={party}
              lesson={lesson}
              messages={messages}
              headlines={headlines}
            />
          ))}
        </dl>
        <div className={styles.verdict}>
          <StatusBadge status={status} issue={issue} messages={messages} />
          <p>{messages.reason(status, caseFile, cells)}</p>
          {status.distance === null || status.distance === 0 ? null : (
            <p>{messages.distance(status.distance, status.onRecord, caseFile)}.</p>
          )}
          {row.with
            .filter(({ party }) => cells[party]?.onRecord)
            .map((entry) => (
              <p key={entry.party}>{messages.withParty(entry, row, caseFile)}</p>
            ))}
          {href === null ? null : (
            <p>
              <a href={href}>See it in the matrix</a>
            </p>
          )}
        </div>
      </div>
    </figure>
  );
}

interface SpecimenVoiceProps {
  party: Key;
  lesson: Lesson;
  messages: Messages;
  headlines: boolean;
}

function SpecimenVoice({ party: key, lesson, messages, headlines }: SpecimenVoiceProps) {
  const { index, matrix, row } = lesson;
  const party = index.parties.get(key);
  const cell = row.cells[key];
  if (!party || !cell) return null;
  const hasLadder = Object.keys(cell.stances).length > 0;
  return (
    <div className={styles.voice} data-counted={row.status.counted.includes(key) ? "" : undefined}>
      <dt>
        {party.shortName}
        {party.role === "at-table" ? null : <small> {messages.roles[party.role].word}</small>}
      </dt>
      <dd>
        {headlines && cell.position?.headline ? (
          <span className={styles.headline}>{cell.position.headline}</span>
        ) : null}
        {cell.state === "stated" ? null : (
          <span className={styles.state} data-state={cell.state}>
            {messages.cellState(cell, row.issue, matrix.asOf)}
          </span>
        )}
        {hasLadder ? (
          <Ladder cell={cell} issue={row.issue} party={party} messages={messages} asOf={matrix.asOf} />
        ) : null}
      </dd>
    </div>
  );
}
