import { useMemo } from "react";
import { buildCell } from "@/lib/domain/as-of";
import type { Issue, Key, Position, Statement } from "@/lib/domain/case-file";
import { dayBefore, firstDay } from "@/lib/domain/day";
import { type DraftSheet, sheetStatus } from "@/lib/domain/edit/draft-sheet";
import { listPositionWarnings } from "@/lib/domain/edit/position-warnings";
import type { IssueStatus } from "@/lib/domain/issue-status";
import { formatDate, reason, statusWords, adminPosition as words } from "@/lib/messages/en/edit-words";
import { TermMark } from "../status-badge";
import styles from "./position-editor.module.css";

interface PositionJudgementProps {
  /** Null: none yet. */
  position: Position | null;
  issue: Issue;
  /** The draft as it was when the cell was opened. */
  before: DraftSheet;
  sheet: DraftSheet;
  statements: ReadonlyMap<Key, Statement>;
}

/** What the position makes of the status, with the reason, and what in it contradicts itself. */
export function PositionJudgement({ position, issue, before, sheet, statements }: PositionJudgementProps) {
  const { index, day, counted } = sheet;
  const then = useMemo(() => sheetStatus(before, issue.key), [before, issue.key]);
  const now = sheetStatus(sheet, issue.key);
  const warnings =
    position === null
      ? []
      : listPositionWarnings({
          ...{ position, issue, statements },
          before: buildCell(index, position.party, issue.key, dayBefore(firstDay(position.from))),
        });
  const option = (key: Key) => {
    const place = issue.options.findIndex((one) => one.key === key);
    return `${place + 1} ${issue.options[place]?.label ?? key}`;
  };
  const cells = Object.fromEntries(
    index.caseFile.parties.map(({ key }) => [key, buildCell(index, key, issue.key, day)]),
  );
  const names = counted.map((key) => index.parties.get(key)?.shortName ?? key).join(", ");
  return (
    <div className={styles.judgement}>
      <h3>{words.effect}</h3>
      {now === null || then === null ? null : (
        <div aria-live="polite">
          <p className={styles.effect}>
            <Mark status={then} issue={issue} />
            {then.status === now.status ? (
              <span>{words.unchanged}</span>
            ) : (
              <>
                <span aria-hidden="true">→</span>
                <Mark status={now} issue={issue} />
              </>
            )}
          </p>
          <p>{reason(now, index.caseFile, cells)}</p>
        </div>
      )}
      <p className={styles.hint}>{words.counted(names)}</p>
      {position === null ? null : (
        <>
          <h3>{words.warnings}</h3>
          {warnings.length === 0 ? (
            <p className={styles.hint}>{words.noWarnings}</p>
          ) : (
            <ul className={styles.warnings}>
              {warnings.map((warning) => {
                const text = words.warning(warning, option, formatDate);
                return <li key={text}>{text}</li>;
              })}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

function Mark({ status, issue }: { status: IssueStatus; issue: Issue }) {
  return (
    <TermMark
      status={status.status}
      issue={issue}
      term={statusWords(status.status, issue, status.onRecord.length)}
      provisional={!status.final}
      thin={status.thin}
      size="small"
    />
  );
}
