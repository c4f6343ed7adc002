import { type CSSProperties, Fragment } from "react";
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
  const { status } = row;
  const spoken = groups.filter(({ cell }) => cell.onRecord);
  return (
    <div className={styles.tally}>
      {status.counted.length === 0 ? null : <Spoken row={row} groups={spoken} shown={shown} />}
      <Unspoken row={row} groups={groups.filter(({ cell }) => !cell.onRecord)} shown={shown} />
    </div>
  );
}

/** A table for those that say something. */
function Spoken({ row, groups, shown }: IssueTallyProps) {
  const { messages } = shown;
  const words = messages.ui.matrix.tally;
  const { issue, status } = row;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where there are many groups, and must do so by keyboard
    <section className={styles.scroller} aria-label={words.label(issue.title)} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.option}>
              {words.outcome}
            </th>
            <th scope="col" className={styles.counts}>
              {words.of(status.counted.length)}
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
                <b>{messages.number(place + 1)}</b> {issue.options[place]?.label}
              </th>
              <td className={styles.counts}>
                <Counts tally={tally} total={status.counted.length} shown={shown} />
              </td>
              {groups.map((group) => (
                <GroupStance
                  key={group.parties[0]}
                  group={group}
                  option={tally.option}
                  number={messages.number(place + 1)}
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
  const { messages } = shown;
  const { cell, parties } = group;
  return (
    <th scope="col" className={styles.group}>
      {parties.map((key) => (
        <PartyLink key={key} party={key} row={row} shown={shown} />
      ))}
      {cell.state === "refused" ? (
        <small className={styles.refused}>
          <span aria-hidden="true">⊘ </span>
          {messages.cellStates.refused.word}
        </small>
      ) : null}
    </th>
  );
}

function PartyLink({ party, row, shown: { index, links } }: { party: Key; row: MatrixRow; shown: Shown }) {
  return (
    <a href={links.openCell(party, row.issue.key)} className={styles.name}>
      {index.parties.get(party)?.shortName}
    </a>
  );
}

/** The others by name, by what their cells are: a column would be empty. */
function Unspoken({ row, groups, shown }: IssueTallyProps) {
  const { messages } = shown;
  if (groups.length === 0) return null;
  return groups.map(({ cell, parties }) => (
    <p key={cell.state} className={styles.unspoken}>
      {messages.cellStates[cell.state].word}:{" "}
      {parties.map((key, place) => (
        <Fragment key={key}>
          {place === 0 ? "" : ", "}
          <PartyLink party={key} row={row} shown={shown} />
        </Fragment>
      ))}
    </p>
  ));
}

interface GroupStanceProps {
  group: EqualStances;
  option: Key;
  number: string;
  shown: Shown;
}

/** On a phone, where no column heads it, the field names its parties itself. */
function GroupStance({ group: { cell, parties }, option, number, shown }: GroupStanceProps) {
  const { messages, index } = shown;
  const stance = cell.stances[option];
  const word = stance === undefined ? messages.notStated.word : messages.stances[stance].word;
  return (
    <td className={styles.group} data-said={stance}>
      <span
        className={`${ladder.rung} ${styles.rung}`}
        data-stance={stance}
        data-standing={cell.standing[option] === undefined ? undefined : ""}
        aria-hidden="true"
      >
        <b>{stance === "red-line" ? "✕" : number}</b>
      </span>
      <span className="visually-hidden">{word}</span>
      {stance === undefined ? null : (
        <span className={styles.who}>
          {parties.map((key) => index.parties.get(key)?.shortName ?? key).join(", ")}
        </span>
      )}
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
  const words = messages.ui.matrix.tally.counts;
  const parts: { name: string; stance: Stance | undefined; count: number }[] = [
    { name: words.accept, stance: "preferred", count: tally.accept.length },
    { name: words.conditional, stance: "conditional", count: tally.conditional.length },
    { name: words.object, stance: "opposed", count: tally.object.length },
    { name: words.silent, stance: undefined, count: tally.silent.length },
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
            <b>{messages.number(count)}</b>
          </span>
        ))}
      </span>
      <span className={styles.words}>
        {some.map(({ name, count }) => `${messages.number(count)} ${name}`).join(", ")}
      </span>
    </>
  );
}
