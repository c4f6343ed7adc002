import type { Day, Issue, Option, Party } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import type { Messages } from "@/lib/messages/messages";
import styles from "./ladder.module.css";

interface LadderProps {
  cell: Cell;
  issue: Issue;
  party: Pick<Party, "shortName">;
  messages: Messages;
  /** The day of the view; the sentence then names ages and years beside it. */
  asOf?: Day;
}

/** What a party says of each option, by number; by ear the same as one sentence. */
export function Ladder({ cell, issue, party, messages, asOf }: LadderProps) {
  return (
    <>
      <span className="visually-hidden">{messages.ladder(cell, issue, party, asOf)}</span>
      <LadderMarks cell={cell} issue={issue} messages={messages} />
    </>
  );
}

/** The marks alone, for where the sentence stands beside them in sight. */
export function LadderMarks({ cell, issue, messages }: Pick<LadderProps, "cell" | "issue" | "messages">) {
  return (
    <span className={styles.ladder} aria-hidden="true">
      {issue.options.map((option, place) => (
        <Rung key={option.key} cell={cell} option={option} number={messages.number(place + 1)} />
      ))}
    </span>
  );
}

function Rung({ cell, option, number }: { cell: Cell; option: Option; number: string }) {
  const stance = cell.stances[option.key];
  return (
    <span
      className={styles.rung}
      data-stance={stance}
      data-standing={cell.standing[option.key] === undefined ? undefined : ""}
      data-said={cell.lastSaid[option.key]?.stance}
    >
      <b>{stance === "red-line" ? "✕" : number}</b>
    </span>
  );
}
