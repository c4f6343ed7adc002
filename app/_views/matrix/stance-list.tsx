import type { Issue, Key, Option } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import { cellsAt } from "@/lib/domain/matrix";
import { listVoices } from "@/lib/domain/voices";
import ladder from "../ladder.module.css";
import styles from "./panel-content.module.css";
import type { Shown } from "./shown";

interface StanceListProps {
  cell: Cell;
  issue: Issue;
  shown: Shown;
}

/** Every outcome with what the party says of it, and what its conditions depend on. */
export function StanceList({ cell, issue, shown }: StanceListProps) {
  if (Object.keys(cell.stances).length === 0 && Object.keys(cell.lastSaid).length === 0) return null;
  return (
    <ol className={styles.stances}>
      {issue.options.map((option, place) => (
        <OneStance
          key={option.key}
          option={option}
          number={shown.messages.number(place + 1)}
          cell={cell}
          issue={issue}
          shown={shown}
        />
      ))}
    </ol>
  );
}

function OneStance(props: StanceListProps & { option: Option; number: string }) {
  const { option, number, cell, shown } = props;
  const { caseFile, messages } = shown;
  const stance = cell.stances[option.key];
  const standing = cell.standing[option.key];
  const said = cell.lastSaid[option.key];
  return (
    <li>
      <span
        className={ladder.rung}
        data-stance={stance}
        data-standing={standing === undefined ? undefined : ""}
        data-said={said?.stance}
        aria-hidden="true"
      >
        <b>{stance === "red-line" ? "✕" : number}</b>
      </span>
      <span>
        <span className={styles.option}>
          {number} <span lang={caseFile.negotiation.language}>{option.label}</span>
        </span>
        :{" "}
        <b>
          {standing === undefined
            ? stance === undefined
              ? messages.notStated.word
              : messages.stances[stance].word
            : messages.standingRedLine(standing)}
        </b>
        {said === undefined ? null : <span className={styles.small}>; {messages.lastSaid(said)}</span>}
        {stance === "conditional" ? <ConditionOf {...props} option={option.key} /> : null}
      </span>
    </li>
  );
}

/** What the condition says, what would satisfy it, and whether that can still happen. */
function ConditionOf({ option, cell, issue, shown }: StanceListProps & { option: Key }) {
  const { caseFile, index, matrix, messages, links } = shown;
  const condition = cell.position?.conditions?.[option];
  if (!condition) return null;
  const isCounted = matrix.counted.includes(cell.party);
  const counted = isCounted ? matrix.counted : [...matrix.counted, cell.party];
  const voice = listVoices(index, issue, counted, cellsAt(index, matrix.asOf)).find(
    ({ party }) => party === cell.party,
  );
  const words = messages.ui.matrix.panel;
  const requirements = (condition.requires ?? []).flatMap(({ issue: key, options }) => {
    const required = index.issues.get(key);
    return required ? [{ required, options }] : [];
  });
  return (
    <span className={styles.condition}>
      <span lang={caseFile.negotiation.language}>{condition.text}</span>
      {requirements.map(({ required, options }) => (
        <span key={required.key} className={styles.requirement}>
          {words.wouldBeMet[0]}{" "}
          <a href={links.issue(required.key)} lang={caseFile.negotiation.language}>
            {required.title}
          </a>{" "}
          {words.wouldBeMet[1]}{" "}
          {options.map((key) => messages.option(key, required, caseFile)).join(words.or)}.
        </span>
      ))}
      {voice?.blocked.has(option) ? <span className={styles.blocked}>{words.blocked}</span> : null}
    </span>
  );
}
