import type { Key } from "@/lib/domain/case-file";
import { countKinds, listEvidence } from "@/lib/domain/evidence";
import type { MatrixRow } from "@/lib/domain/matrix";
import { Ladder } from "../ladder";
import { BasisTerm } from "../terms/basis-term";
import styles from "./panel-content.module.css";
import type { Shown } from "./shown";

interface WhyVoicesProps {
  row: MatrixRow;
  shown: Shown;
}

/** What each counted party says, with the way to its words; then those that are not counted on this issue. */
export function WhyVoices({ row, shown }: WhyVoicesProps) {
  const { counted } = row.status;
  const words = shown.messages.ui.matrix.why;
  const neutral = shown.matrix.counted.filter((party) => !counted.includes(party));
  return (
    <section className={styles.section} aria-labelledby="why-voices">
      <h3 id="why-voices">{words.voices}</h3>
      <ul className={styles.voices}>
        {counted.map((party) => (
          <Voice key={party} party={party} row={row} shown={shown} />
        ))}
      </ul>
      {neutral.length === 0 ? null : (
        <>
          <p className={styles.small}>{words.notCounted}</p>
          <ul className={styles.voices}>
            {neutral.map((party) => (
              <Voice key={party} party={party} row={row} shown={shown} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Voice({ party: key, row: { issue, cells }, shown }: WhyVoicesProps & { party: Key }) {
  const { index, matrix, messages, links } = shown;
  const party = index.parties.get(key);
  const cell = cells[key];
  if (!party || !cell) return null;
  const supporting = listEvidence(index, cell, matrix.asOf).filter(({ relation }) => relation === "supports");
  const hasStances = Object.keys(cell.stances).length > 0;
  return (
    <li>
      <b>{party.shortName}</b>
      <div>
        {cell.state === "stated" ? null : (
          <p className={styles.state}>{messages.cellState(cell, issue, matrix.asOf)}</p>
        )}
        {hasStances ? (
          <Ladder cell={cell} issue={issue} party={party} messages={messages} asOf={matrix.asOf} />
        ) : null}
        {cell.position === null ? null : (
          <p className={styles.small}>
            <a href={links.openCell(key, issue.key)}>
              {supporting.length === 0
                ? messages.ui.matrix.cell.inferredHow
                : messages.evidenceCount(countKinds(supporting))}
              <span className="visually-hidden">: {party.shortName}</span>
            </a>{" "}
            {messages.date(cell.position.from)} · <BasisTerm position={cell.position} messages={messages} />
          </p>
        )}
      </div>
    </li>
  );
}
