import { STANCES } from "@/lib/domain/vocabulary";
import type { Messages, Term } from "@/lib/messages/messages";
import styles from "./ladder.module.css";
import { TermButton } from "./terms/term-button";
import type { TermName } from "./terms/term-name";

interface LadderLegendProps {
  messages: Messages;
  /** Its words open on pressing: only within the frame of a case. */
  isExplained?: boolean;
}

/** What the marks of a ladder mean. */
export function LadderLegend({ messages, isExplained = false }: LadderLegendProps) {
  return (
    <ul className={styles.legend}>
      {STANCES.map((stance, place) => (
        <li key={stance}>
          <span className={styles.rung} data-stance={stance} aria-hidden="true">
            <b>{stance === "red-line" ? "✕" : messages.number(place + 1)}</b>
          </span>
          <Word name={`stance-${stance}`} term={messages.stances[stance]} isExplained={isExplained} />
        </li>
      ))}
      <li>
        <span className={styles.rung} data-stance="red-line" data-standing="" aria-hidden="true">
          <b>✕</b>
        </span>
        {messages.ui.matrix.legend.standing}
      </li>
      <li>
        <span className={styles.rung} aria-hidden="true">
          <b>{messages.number(6)}</b>
        </span>
        <Word name="not-stated" term={messages.notStated} isExplained={isExplained} />
      </li>
      <li>
        <span className={styles.rung} data-said="acceptable" aria-hidden="true">
          <b>{messages.number(7)}</b>
        </span>
        {messages.ui.matrix.legend.saidEarlier}
      </li>
    </ul>
  );
}

function Word({ name, term, isExplained }: { name: TermName; term: Term; isExplained: boolean }) {
  if (!isExplained) return term.word;
  return <TermButton term={name}>{term.word}</TermButton>;
}
