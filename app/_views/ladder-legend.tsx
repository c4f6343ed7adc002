import { STANCES } from "@/lib/domain/vocabulary";
import type { Messages } from "@/lib/messages/messages";
import styles from "./ladder.module.css";

/** What the marks of a ladder mean. */
export function LadderLegend({ messages }: { messages: Messages }) {
  return (
    <ul className={styles.legend}>
      {STANCES.map((stance, place) => (
        <li key={stance}>
          <span className={styles.rung} data-stance={stance} aria-hidden="true">
            <b>{stance === "red-line" ? "✕" : messages.number(place + 1)}</b>
          </span>
          {messages.stances[stance].word}
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
        {messages.notStated.word}
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
