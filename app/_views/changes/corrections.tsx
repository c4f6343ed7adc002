import { positionId } from "@/lib/domain/case-entities";
import { indexCase } from "@/lib/domain/case-index";
import type { Correction } from "@/lib/domain/release-changes";
import type { ChangesShown } from "./changes-shown";
import styles from "./corrections.module.css";

/** Mended coding, apart from what was said: it must not read as diplomacy. */
export function Corrections({ shown }: { shown: ChangesShown }) {
  const { changes, messages } = shown;
  return (
    <section className={styles.corrections} id="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{messages.ui.changes.corrections}</h2>
      <p className={styles.rule}>{messages.correctionsRule}</p>
      <ul className={styles.list}>
        {changes.corrections.map((correction) => (
          <CorrectionEntry
            key={positionId({ ...correction, from: correction.date })}
            correction={correction}
            shown={shown}
          />
        ))}
      </ul>
    </section>
  );
}

function CorrectionEntry({ correction, shown }: { correction: Correction; shown: ChangesShown }) {
  const { messages, index, opened, wordLinks } = shown;
  const words = messages.ui.changes;
  const before = indexCase(opened.before);
  const issue = index.issues.get(correction.issue) ?? before.issues.get(correction.issue);
  const party = index.parties.get(correction.party) ?? before.parties.get(correction.party);
  const isThere = index.issues.has(correction.issue);
  const title = issue?.title ?? correction.issue;
  return (
    <li>
      <h3>
        {party?.shortName ?? correction.party} {words.on}{" "}
        {isThere ? <a href={wordLinks.issue(correction.issue)}>{title}</a> : title},{" "}
        <time dateTime={correction.date}>{messages.date(correction.date)}</time>
      </h3>
      {correction.kind === "removed" ? (
        <p>{words.removed}</p>
      ) : (
        <dl className={styles.fields}>
          {correction.fields.map((change) => {
            const { field, before: was, after: is } = messages.correctionLine(change, issue);
            return (
              <div key={change.field}>
                <dt>{field}</dt>
                <dd>
                  {was} <span aria-hidden="true">{messages.arrow}</span>
                  <span className="visually-hidden">{words.thenIs}</span> {is}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </li>
  );
}
