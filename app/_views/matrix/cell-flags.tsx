import type { CaseFile, Issue, PartialDate } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import type { Messages } from "@/lib/messages/messages";
import { capitalise } from "./capitalise";
import styles from "./cell-flags.module.css";

interface CellFlagsProps {
  cell: Cell;
  issue: Issue;
  caseFile: CaseFile;
  messages: Messages;
}

/** What must not be overlooked in a cell: that the party refuses the issue, its red lines, what it rests on. */
export function CellFlags(props: CellFlagsProps) {
  const { cell, messages } = props;
  const standing = [...new Set(Object.values(cell.standing))].sort();
  return (
    <>
      {cell.state === "refused" ? (
        <p className={styles.refused}>
          <span aria-hidden="true">⊘ </span>
          {messages.cellStates.refused.word}
        </p>
      ) : null}
      <RedLine {...props} />
      {standing.map((from) => (
        <StandingRedLine key={from} from={from} {...props} />
      ))}
    </>
  );
}

/** The red lines of the position in force: what they exclude, in whose words. */
function RedLine({ cell, issue, caseFile, messages }: CellFlagsProps) {
  const { position } = cell;
  const options = issue.options.filter(
    ({ key }) => cell.stances[key] === "red-line" && cell.standing[key] === undefined,
  );
  if (!position || (options.length === 0 && position.redLine === undefined)) return null;
  const names =
    position.redLine === undefined
      ? options.map(({ key }) => messages.option(key, issue, caseFile))
      : options.map(({ key }) =>
          messages.number(issue.options.findIndex((option) => option.key === key) + 1),
        );
  const words = messages.ui.matrix.cell;
  return (
    <p className={styles.redLine}>
      <b>{words.redLine}</b>
      {names.length > 0 ? words.at(names.join(", ")) : ""}
      {position.redLine === undefined ? null : (
        <>
          : <bdi lang={caseFile.negotiation.language}>{position.redLine}</bdi>
        </>
      )}{" "}
      <span className={styles.whose} title={messages.bases[position.basis].definition}>
        ({messages.redLineWords[position.basis]})
      </span>
    </p>
  );
}

/** Red lines of an earlier position that count on, since the party has not said anything else of them. */
function StandingRedLine({ from, cell, issue, caseFile, messages }: CellFlagsProps & { from: PartialDate }) {
  const options = issue.options.filter(({ key }) => cell.standing[key] === from);
  return (
    <p className={styles.standing}>
      {capitalise(messages.standingRedLine(from))}:{" "}
      {options.map(({ key }) => messages.option(key, issue, caseFile)).join(", ")}
    </p>
  );
}
