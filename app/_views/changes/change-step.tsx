import type { Issue, Party } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import { listEvidence, type ShownEvidence } from "@/lib/domain/evidence";
import type { ChangeStep } from "@/lib/domain/issue-changes";
import { Disclosure } from "../../_ui/disclosure";
import { Ladder } from "../ladder";
import { StatementBlock } from "../statement-block";
import styles from "./change-step.module.css";
import type { ChangesShown } from "./changes-shown";

/** So many statements stand open beneath a position. */
const MOST_OPEN = 2;

interface StepProps {
  step: ChangeStep;
  /** The one shown above it. */
  previous: ChangeStep | null;
  issue: Issue;
  party: Party;
  shown: ChangesShown;
}

/** One position: how the outcomes read before and after it, what is new, and the words that this rests on. */
export function ChangeStepView({ step, previous, issue, party, shown }: StepProps) {
  const { opened, messages, wordLinks } = shown;
  const { position, before, after } = step;
  const isBeforeAbove = previous !== null && previous.position === before.position;
  const lines = messages.moveLines(step.moves, position, issue, opened.after);
  return (
    <li className={styles.step}>
      <div className={styles.readings}>
        {isBeforeAbove ? null : <Before cell={before} issue={issue} party={party} shown={shown} />}
        <p className={styles.date}>
          <a
            href={wordLinks.matrix({
              asOf: step.day,
              issues: null,
              cell: { party: party.key, issue: issue.key },
            })}
            title="This position in the matrix, as of its date"
          >
            <time dateTime={position.from}>{messages.date(position.from)}</time>
          </a>
        </p>
        <Reading cell={after} issue={issue} party={party} shown={shown} />
      </div>
      <div className={styles.said}>
        <ul className={styles.lines}>
          {lines.map(({ mark, text, isQuiet }) => (
            <li key={text} data-quiet={isQuiet ? "" : undefined}>
              <span aria-hidden="true">{mark}</span> {text}
            </li>
          ))}
        </ul>
        <Words step={step} issue={issue} shown={shown} />
        <p className={styles.basis}>
          {messages.basisLine(position.basis, position.confidence)}
          {position.note === undefined ? null : (
            <span lang={opened.after.negotiation.language}> · Coding note: {position.note}</span>
          )}
        </p>
      </div>
    </li>
  );
}

interface ReadingProps {
  cell: Cell;
  issue: Issue;
  party: Party;
  shown: ChangesShown;
}

function Before(props: ReadingProps) {
  const { cell, shown } = props;
  const from = cell.position?.from;
  return (
    <>
      <p className={styles.date}>
        before
        {from === undefined ? null : (
          <>
            , from <time dateTime={from}>{shown.messages.date(from)}</time>
          </>
        )}
      </p>
      {cell.position === null ? (
        <p className={styles.silence}>No position on record</p>
      ) : (
        <Reading {...props} />
      )}
    </>
  );
}

/** The outcomes by number; what is no stance is said in words. */
function Reading({ cell, issue, party, shown: { messages } }: ReadingProps) {
  const hasLadder = Object.keys(cell.stances).length > 0 || Object.keys(cell.lastSaid).length > 0;
  return (
    <>
      {cell.state === "stated" ? null : (
        <p className={styles.state} data-state={cell.state}>
          {cell.state === "refused" ? <span aria-hidden="true">⊘ </span> : null}
          {messages.cellState(cell, issue)}
        </p>
      )}
      {hasLadder ? <Ladder cell={cell} issue={issue} party={party} messages={messages} /> : null}
    </>
  );
}

/** What the position rests on, and what of the same party speaks against it. */
function Words({ step, issue, shown }: Pick<StepProps, "step" | "issue" | "shown">) {
  const { index, until } = shown;
  const evidence = listEvidence(index, step.after, until);
  const supports = evidence.filter(({ relation }) => relation === "supports");
  const against = evidence.filter(({ relation }) => relation === "against");
  const further = supports.slice(MOST_OPEN);
  const block = (one: ShownEvidence) => (
    <StatementBlock
      key={one.statement.key}
      {...one}
      issue={issue}
      links={shown.wordLinks}
      messages={shown.messages}
    />
  );
  if (supports.length === 0)
    return <p className={styles.basis}>No statement is on record for it by this date: it is inferred.</p>;
  return (
    <div className={styles.words}>
      {supports.slice(0, MOST_OPEN).map(block)}
      {against.map(block)}
      {further.length === 0 ? null : (
        <Disclosure summary={`${further.length} more ${further.length === 1 ? "statement" : "statements"}`}>
          <div className={styles.words}>{further.map(block)}</div>
        </Disclosure>
      )}
    </div>
  );
}
