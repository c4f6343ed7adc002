import type { Issue } from "@/lib/domain/case-file";
import type { IssueStatus } from "@/lib/domain/issue-status";
import type { Status } from "@/lib/domain/vocabulary";
import type { MarkedTerm, Messages } from "@/lib/messages/messages";
import styles from "./status-badge.module.css";
import { TermButton } from "./terms/term-button";
import { statusTerm } from "./terms/term-name";

interface TermMarkProps {
  status: Status;
  term: Pick<MarkedTerm, "mark" | "word"> & { definition?: string };
  issue: Pick<Issue, "about">;
  /** Dashed: another voice could still improve it. */
  provisional?: boolean;
  /** Never green and never solid: it rests on too little. */
  thin?: boolean;
  size?: "normal" | "small" | "large" | "mark";
  /** What stands around it says what it means. */
  isExplained?: boolean;
}

interface StatusMarkProps extends Omit<TermMarkProps, "term"> {
  /** How many parties the status is for: two "both accept", three "all accept". */
  onRecord: number;
  messages: Messages;
}

/** Shape, word and colour of a status. With `size="mark"` the word is for the ear only. */
export function StatusMark({ onRecord, messages, ...props }: StatusMarkProps) {
  return <TermMark term={messages.statusWords(props.status, props.issue, onRecord)} {...props} />;
}

/** The same where the words are there already, and no catalogue is. */
export function TermMark(props: TermMarkProps) {
  const {
    status,
    term,
    issue,
    provisional = false,
    thin = false,
    size = "normal",
    isExplained = false,
  } = props;
  return (
    <span
      className={styles.badge}
      data-status={status}
      data-conduct={issue.about === "conduct" ? "" : undefined}
      data-provisional={provisional ? "" : undefined}
      data-thin={thin ? "" : undefined}
      data-size={size}
      title={isExplained ? undefined : term.definition}
    >
      <span className={styles.mark} aria-hidden="true">
        {term.mark}
      </span>
      <span className={size === "mark" ? "visually-hidden" : undefined}>{term.word}</span>
    </span>
  );
}

interface StatusBadgeProps {
  status: IssueStatus;
  issue: Pick<Issue, "about">;
  messages: Messages;
  size?: "normal" | "small" | "large";
  /** Its terms open on pressing: only within the frame of a case, and within no link. */
  isExplained?: boolean;
}

/** The status of an issue with what qualifies it: "so far: 2 of 3", and that it rests on little. */
export function StatusBadge({
  status,
  issue,
  messages,
  size = "normal",
  isExplained = false,
}: StatusBadgeProps) {
  const soFar = messages.soFar(status);
  const { terms } = messages.ui;
  const mark = (
    <StatusMark
      status={status.status}
      issue={issue}
      onRecord={status.onRecord.length}
      messages={messages}
      provisional={!status.final}
      thin={status.thin}
      size={size}
      isExplained={isExplained}
    />
  );
  if (!isExplained)
    return (
      <span className={styles.whole}>
        {mark}
        {soFar === null ? null : <span className={styles.soFar}>{soFar}</span>}
        {status.thin ? <span className="visually-hidden">{messages.thin}</span> : null}
      </span>
    );
  return (
    <span className={styles.whole}>
      <TermButton term={statusTerm(status.status, issue)}>{mark}</TermButton>
      {soFar === null ? null : (
        <span className={styles.soFar}>
          <TermButton term="so-far">{soFar}</TermButton>
        </span>
      )}
      {status.thin ? (
        <span className={styles.soFar}>
          <TermButton term="thin">{terms.thin.word}</TermButton>
        </span>
      ) : null}
    </span>
  );
}
