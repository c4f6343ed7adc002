import type { Issue, Party } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import { listEvidence, type ShownEvidence } from "@/lib/domain/evidence";
import type { ChangeStep } from "@/lib/domain/issue-changes";
import { Disclosure } from "../../_ui/disclosure";
import { Ladder } from "../ladder";
import { StatementBlock } from "../statement-block";
import { BasisTerm } from "../terms/basis-term";
import styles from "./change-step.module.css";
import type { ChangesShown } from "./changes-shown";

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
            title={messages.ui.changes.inMatrix}
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
        <Words step={step} shown={shown} />
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
  const words = shown.messages.ui.changes;
  const from = cell.position?.from;
  return (
    <>
      <p className={styles.date}>
        {from === undefined ? (
          words.before
        ) : (
          <>
            {words.beforeFrom} <time dateTime={from}>{shown.messages.date(from)}</time>
          </>
        )}
      </p>
      {cell.position === null ? <p className={styles.silence}>{words.noneBefore}</p> : <Reading {...props} />}
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

/** The words that it came with; more of them, and how they were read, one press further. */
function Words({ step, shown }: Pick<StepProps, "step" | "shown">) {
  const { index, until, messages, opened } = shown;
  const { note } = step.position;
  const words = messages.ui.changes;
  const evidence = listEvidence(index, step.after, until);
  const supports = evidence.filter(({ relation }) => relation === "supports");
  const against = evidence.filter(({ relation }) => relation === "against");
  const first = supports.find(({ saidAgain }) => !saidAgain) ?? supports[0];
  const further = supports.filter((one) => one !== first);
  const block = (one: ShownEvidence) => (
    <StatementBlock
      key={one.statement.key}
      {...one}
      links={shown.wordLinks}
      messages={messages}
      language={opened.after.negotiation.language}
    />
  );
  const more = [
    ...(further.length > 0 ? [words.moreStatements(further.length)] : []),
    ...(note === undefined ? [] : [words.noteInside]),
  ].join(", ");
  return (
    <div className={styles.words}>
      {first === undefined ? <p className={styles.basis}>{messages.ui.evidence.inferred}</p> : block(first)}
      {against.map(block)}
      <div className={styles.basis}>
        <BasisTerm position={step.position} messages={messages} />
        {more === "" ? null : (
          <Disclosure summary={more}>
            <div className={styles.words}>
              {further.map(block)}
              {note === undefined ? null : (
                <p className={styles.note}>
                  {words.note} <span lang={opened.after.negotiation.language}>{note}</span>
                </p>
              )}
            </div>
          </Disclosure>
        )}
      </div>
    </div>
  );
}
