import type { Key } from "@/lib/domain/case-file";
import type { MatrixRow } from "@/lib/domain/matrix";
import styles from "./panel-content.module.css";
import type { Shown } from "./shown";

/** So many groups are told; there can be a thousand, and nobody reads further. */
const MOST_GROUPS = 6;

/** What else follows from the stances: clashes, groups that share nothing, distance, and on what it all rests. */
export function WhyFacts({ row, shown }: { row: MatrixRow; shown: Shown }) {
  const { caseFile, messages } = shown;
  const { issue, status } = row;
  const words = messages.ui.matrix.why;
  const parties = (keys: readonly Key[]) => messages.parties(keys, caseFile);
  const options = (keys: readonly Key[]) =>
    keys.map((key) => messages.option(key, issue, caseFile)).join("; ");
  const facts: [term: string, said: readonly string[]][] = [
    [
      words.clashes,
      status.clashes.map((clash) =>
        words.clash(parties([clash.by]), parties([clash.against]), options(clash.options)),
      ),
    ],
    [words.deadlock, status.deadlock ? [words.deadlockText] : []],
    [
      words.shareNothing,
      [
        ...status.blockers.slice(0, MOST_GROUPS).map((group) => parties(group)),
        ...(status.blockers.length > MOST_GROUPS
          ? [words.moreGroups(status.blockers.length - MOST_GROUPS)]
          : []),
      ],
    ],
    [words.acceptNothing, status.acceptNothing.length > 0 ? [parties(status.acceptNothing)] : []],
    [
      words.distance,
      status.distance === null ? [] : [messages.distance(status.distance, status.onRecord, caseFile)],
    ],
    [words.untested, status.untested.length > 0 ? [options(status.untested)] : []],
    [words.missing, status.missing.length > 0 ? [parties(status.missing)] : []],
    [words.basis, status.restsOn === null ? [] : [messages.restsOn(status.restsOn)]],
    [words.thin, status.thin ? [messages.thin] : []],
  ];
  const told = facts.filter(([, said]) => said.length > 0);
  if (told.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="why-facts">
      <h3 id="why-facts">{words.follows}</h3>
      <dl className={styles.facts}>
        {told.map(([term, said]) => (
          <div key={term} className={styles.fact}>
            <dt>{term}</dt>
            {said.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
