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
  const parties = (keys: readonly Key[]) => messages.parties(keys, caseFile);
  const options = (keys: readonly Key[]) =>
    keys.map((key) => messages.option(key, issue, caseFile)).join("; ");
  const facts: [term: string, said: readonly string[]][] = [
    [
      "Clashes",
      status.clashes.map(
        (clash) =>
          `${parties([clash.by])}: red line at all that ${parties([clash.against])} could accept, ${options(clash.options)}`,
      ),
    ],
    ["Deadlock", status.deadlock ? ["Every outcome is somebody’s red line."] : []],
    [
      "Share no outcome",
      [
        ...status.blockers.slice(0, MOST_GROUPS).map((group) => parties(group)),
        ...(status.blockers.length > MOST_GROUPS
          ? [`and ${status.blockers.length - MOST_GROUPS} more groups`]
          : []),
      ],
    ],
    ["Accept nothing", status.acceptNothing.length > 0 ? [parties(status.acceptNothing)] : []],
    [
      "Distance",
      status.distance === null ? [] : [messages.distance(status.distance, status.onRecord, caseFile)],
    ],
    ["Nobody has asked for", status.untested.length > 0 ? [options(status.untested)] : []],
    ["Not on record", status.missing.length > 0 ? [parties(status.missing)] : []],
    ["Basis", status.restsOn === null ? [] : [messages.restsOn(status.restsOn)]],
    ["Not shown solid", status.thin ? [messages.thin] : []],
  ];
  const told = facts.filter(([, said]) => said.length > 0);
  if (told.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="why-facts">
      <h3 id="why-facts">What follows from that</h3>
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
