import Link from "next/link";
import type { Issue, Option, Party } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import type { IssueStatus } from "@/lib/domain/issue-status";
import type { Links } from "@/lib/domain/links";
import type { Messages } from "@/lib/messages/messages";
import { ScrollingTable } from "./scrolling-table";
import section from "./section.module.css";
import styles from "./stance-table.module.css";
import { RoleTerm } from "./terms/role-term";

export interface StanceTableGroup {
  title: string;
  entries: readonly { party: Party; cell: Cell }[];
}

interface StanceTableProps {
  issue: Issue;
  groups: readonly StanceTableGroup[];
  status: IssueStatus;
  /** Of the case file. */
  language: string | undefined;
  links: Links;
  messages: Messages;
}

/** Options across, parties down, a stance in every field; beneath it how many of the counted say what. */
export function StanceTable({ issue, groups, status, language, links, messages }: StanceTableProps) {
  const words = messages.ui.record;
  const { counts } = messages.ui.matrix.tally;
  return (
    <ScrollingTable label={words.stances(issue.title)}>
      <thead>
        <tr>
          <th scope="col">{words.party}</th>
          {issue.options.map((option, place) => (
            <th key={option.key} scope="col" className={styles.option}>
              <span className={styles.number}>{messages.number(place + 1)}</span>{" "}
              <span lang={language}>{option.label}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ title, entries }) => (
          <tbody key={title}>
            <tr className={section.group}>
              <th scope="rowgroup" colSpan={issue.options.length + 1}>
                {title}
              </th>
            </tr>
            {entries.map(({ party, cell }) => (
              <StanceRow
                key={party.key}
                party={party}
                cell={cell}
                issue={issue}
                language={language}
                links={links}
                messages={messages}
              />
            ))}
          </tbody>
        ))}
      {status.onRecord.length === 0 ? null : (
        <tfoot>
          <tr>
            <th scope="row">{words.ofCounted(status.counted.length)}</th>
            {status.tally.map(({ option, accept, conditional, object, silent }) => (
              <td key={option}>
                <Count count={accept.length} word={counts.accept} messages={messages} />
                <Count count={conditional.length} word={counts.conditional} messages={messages} />
                <Count count={object.length} word={counts.object} messages={messages} />
                <Count count={silent.length} word={counts.silent} messages={messages} />
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </ScrollingTable>
  );
}

function Count({ count, word, messages }: { count: number; word: string; messages: Messages }) {
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      {messages.number(count)} {word}
    </span>
  );
}

type StanceRowProps = Pick<StanceTableProps, "issue" | "language" | "links" | "messages"> & {
  party: Party;
  cell: Cell;
};

function StanceRow({ party, cell, issue, language, links, messages }: StanceRowProps) {
  const isSilent = Object.keys(cell.stances).length === 0;
  return (
    <tr>
      <th scope="row">
        <Link className={styles.party} href={links.party(party.key)} prefetch={false}>
          {party.shortName}
        </Link>
        <small className={styles.role}>
          <RoleTerm role={party.role} messages={messages} />
        </small>
        {cell.state === "refused" ? (
          <small className={styles.refused}>
            <span aria-hidden="true">⊘ </span>
            {messages.cellStates.refused.word}
          </small>
        ) : null}
      </th>
      {isSilent ? (
        <td className={styles.silence} colSpan={issue.options.length}>
          {messages.cellState(cell, issue)}
        </td>
      ) : (
        issue.options.map((option) => (
          <StanceField key={option.key} option={option} cell={cell} language={language} messages={messages} />
        ))
      )}
    </tr>
  );
}

interface StanceFieldProps {
  option: Option;
  cell: Cell;
  /** Of the case file. */
  language: string | undefined;
  messages: Messages;
}

/** What a cell says of one option: its stance, what it depends on, since when it stands, what was said before. */
export function StanceField({ option, cell, language, messages }: StanceFieldProps) {
  const stance = cell.stances[option.key];
  const standing = cell.standing[option.key];
  const said = cell.lastSaid[option.key];
  const condition = cell.position?.conditions?.[option.key];
  return (
    <td>
      <span
        className={styles.stance}
        data-stance={stance}
        data-standing={standing === undefined ? undefined : ""}
      >
        {stance === "red-line" ? <span aria-hidden="true">✕ </span> : null}
        {stance === undefined ? messages.notStated.word : messages.stances[stance].word}
      </span>
      {condition === undefined ? null : (
        <small className={styles.extra} lang={language}>
          {condition.text}
        </small>
      )}
      {standing === undefined ? null : (
        <small className={styles.extra}>{messages.ui.record.standingSince(messages.date(standing))}</small>
      )}
      {said === undefined ? null : <small className={styles.extra}>{messages.lastSaid(said)}</small>}
    </td>
  );
}
