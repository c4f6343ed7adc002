import type { CSSProperties } from "react";
import type { Key } from "@/lib/domain/case-file";
import type { TallyRow } from "@/lib/domain/issue-status";
import type { MatrixRow } from "@/lib/domain/matrix";
import type { Stance } from "@/lib/domain/vocabulary";
import ladder from "../ladder.module.css";
import type { EqualStances } from "./equal-stances";
import styles from "./issue-tally.module.css";
import type { Shown } from "./shown";

interface IssueTallyProps {
  row: MatrixRow;
  groups: readonly EqualStances[];
  shown: Shown;
}

/** Outcomes down; first how many accept, object and are silent, then a column for each group of equal stances. */
export function IssueTally({ row, groups, shown }: IssueTallyProps) {
  const { issue, status } = row;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where there are many groups, and must do so by keyboard
    <section className={styles.scroller} aria-label={`${issue.title}: tally`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.option}>
              Outcome
            </th>
            <th scope="col" className={styles.counts}>
              Of {status.counted.length}
            </th>
            {groups.map((group) => (
              <GroupHead key={group.parties[0]} group={group} row={row} shown={shown} />
            ))}
          </tr>
        </thead>
        <tbody>
          {status.tally.map((tally, place) => (
            <tr key={tally.option}>
              <th scope="row" className={styles.option}>
                <b>{place + 1}</b> {issue.options[place]?.label}
              </th>
              <td className={styles.counts}>
                <Counts tally={tally} total={status.counted.length} shown={shown} />
              </td>
              {groups.map((group) => (
                <GroupStance
                  key={group.parties[0]}
                  group={group}
                  option={tally.option}
                  number={place + 1}
                  shown={shown}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GroupHead({ group, row, shown }: { group: EqualStances; row: MatrixRow; shown: Shown }) {
  const { index, messages, links, matrix } = shown;
  const { cell, parties } = group;
  return (
    <th scope="col" className={styles.group} data-silent={cell.onRecord ? undefined : ""}>
      {parties.map((key) => (
        <a key={key} href={links.openCell(key, row.issue.key)} className={styles.name}>
          {index.parties.get(key)?.shortName}
        </a>
      ))}
      {cell.state === "refused" ? (
        <small className={styles.refused}>
          <span aria-hidden="true">⊘ </span>
          {messages.cellStates.refused.word}
        </small>
      ) : null}
      {cell.onRecord ? null : <small>{silence(group, row, shown, matrix.asOf)}</small>}
    </th>
  );
}

/** Of one party what its cell says; of several only that they have none, since they may have been searched for or not. */
function silence(
  { cell, parties }: EqualStances,
  { issue }: MatrixRow,
  { messages }: Shown,
  day: string,
): string {
  return parties.length === 1 ? messages.cellState(cell, issue, day) : messages.cellStates[cell.state].word;
}

interface GroupStanceProps {
  group: EqualStances;
  option: Key;
  number: number;
  shown: Shown;
}

function GroupStance({ group: { cell }, option, number, shown: { messages } }: GroupStanceProps) {
  const stance = cell.stances[option];
  return (
    <td className={styles.group} data-silent={cell.onRecord ? undefined : ""}>
      <span className={`${ladder.rung} ${styles.rung}`} data-stance={stance} aria-hidden="true">
        <b>{stance === "red-line" ? "✕" : number}</b>
      </span>
      <span className="visually-hidden">
        {stance === undefined ? messages.notStated.word : messages.stances[stance].word}
      </span>
    </td>
  );
}

interface CountsProps {
  tally: TallyRow;
  total: number;
  shown: Shown;
}

/** The four counts as a bar whose parts look like the marks of the ladder, each with its number. */
function Counts({ tally, total, shown: { messages } }: CountsProps) {
  const parts: { name: string; stance: Stance | undefined; count: number }[] = [
    { name: "accept", stance: "preferred", count: tally.accept.length },
    { name: messages.stances.conditional.word, stance: "conditional", count: tally.conditional.length },
    { name: "object", stance: "opposed", count: tally.object.length },
    { name: "silent", stance: undefined, count: tally.silent.length },
  ];
  const some = parts.filter(({ count }) => count > 0);
  if (total === 0) return null;
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        {some.map(({ name, stance, count }) => (
          <span
            key={name}
            className={ladder.rung}
            data-stance={stance}
            style={{ flexGrow: count } as CSSProperties}
          >
            <b>{count}</b>
          </span>
        ))}
      </span>
      <span className={styles.words}>{some.map(({ name, count }) => `${count} ${name}`).join(", ")}</span>
    </>
  );
}
