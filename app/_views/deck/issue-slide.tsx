import type { Slide } from "@/lib/domain/deck";
import type { HandoutCell, HandoutRung } from "@/lib/formats/handout/handout-document";
import { StatusBadge } from "../status-badge";
import { partOf } from "./common-ground-slide";
import type { DeckShown } from "./deck-shown";
import { fitSize, SLIDE_WIDTH, sized } from "./fit-size";
import { IssueWords } from "./issue-words";
import styles from "./slide.module.css";
import { SlideFrame } from "./slide-frame";

interface IssueSlideProps {
  plan: Extract<Slide, { kind: "issue" }>;
  number: string;
  shown: DeckShown;
}

/** Of the width of the table, what the outcomes take: hundredths, by how many parties stand beside them. */
const FIRST_COLUMN = [40, 40, 38, 34, 30] as const;

/** One issue: the verdict, then what each party says of each outcome. */
export function IssueSlide({ plan, number, shown }: IssueSlideProps) {
  const { deck, document, messages, opened } = shown;
  const row = document.rows.find(({ key }) => key === plan.issue);
  const status = deck.handout.rows.find((one) => one.row.issue.key === plan.issue)?.row;
  if (!row || !status) return null;
  const { negotiation } = opened.caseFile;
  const at = messages.ui.present.issue(messages.number(plan.place), messages.number(deck.shown.issues));
  const cells = plan.parties.flatMap((key) => row.cells.find(({ party }) => party === key) ?? []);
  const first = FIRST_COLUMN[cells.length] ?? 30;
  const column = (SLIDE_WIDTH * (100 - first)) / 100 / Math.max(1, cells.length) - 32;
  const headlines = cells.flatMap(({ headline }) => headline ?? []);
  const size = Math.min(...headlines.map((one) => fitSize(one, column, [36, 34, 32, 30, 28], 3)));
  const look = { "--first": `${first}%`, "--row": rowHeight(row.options.length) } as React.CSSProperties;
  const besides = row.besides.join(" ");
  return (
    <SlideFrame
      number={number}
      at={[at, partOf(plan, shown)]}
      title={row.title}
      language={negotiation.language}
      shown={shown}
    >
      <p
        className={styles.question}
        lang={negotiation.language}
        style={sized(fitSize(row.question, SLIDE_WIDTH, [36, 32], 1))}
      >
        {row.question}
      </p>
      <div className={styles.verdict} data-status={row.status} data-conduct={row.isConduct ? "" : undefined}>
        <StatusBadge status={status.status} issue={status.issue} messages={messages} size="large" />
        <p style={sized(fitSize(row.reason, SLIDE_WIDTH - 620, [36, 34, 32, 30, 28], 2))}>
          {row.reason} {besides === "" ? null : <span className={styles.besides}>{besides}</span>}
        </p>
      </div>
      <table className={styles.stances} data-quotes-hide="" style={look}>
        <thead>
          <tr>
            <th scope="col">{messages.ui.present.outcomes}</th>
            {cells.map((cell) => (
              <th key={cell.party} scope="col">
                <PartyName cell={cell} shown={shown} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.positions}>
            <th scope="row">
              <span className="visually-hidden">{messages.ui.handout.position}</span>
            </th>
            {cells.map((cell) => (
              <td key={cell.party} data-state={cell.state}>
                <span className={styles.narrow} aria-hidden="true">
                  <PartyName cell={cell} shown={shown} />
                </span>
                <Position cell={cell} size={size} shown={shown} />
              </td>
            ))}
          </tr>
          {row.options.map((option, place) => (
            <tr key={option.number} className={styles.option}>
              <th scope="row" className={styles.label} lang={negotiation.language}>
                <b>{option.number}</b> <span>{option.label}</span>
              </th>
              {cells.map((cell) => (
                <td key={cell.party}>
                  <span className={styles.narrow} aria-hidden="true">
                    {shortName(cell, shown)}
                  </span>
                  <Stance rung={cell.rungs[place]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <IssueWords row={row} cells={cells} shown={shown} />
    </SlideFrame>
  );
}

/** Few outcomes have room. */
function rowHeight(options: number): number {
  return options <= 3 ? 74 : options <= 4 ? 60 : options <= 6 ? 47 : 42;
}

export function shortName({ party }: HandoutCell, { document }: DeckShown): string {
  return document.parties.find(({ key }) => key === party)?.shortName ?? party;
}

export function PartyName({ cell, shown }: { cell: HandoutCell; shown: DeckShown }) {
  return (
    <>
      <bdi>{shortName(cell, shown)}</bdi>
      {cell.isCounted ? null : (
        <small className={styles.beside}> {shown.messages.ui.matrix.head.notCounted}</small>
      )}
    </>
  );
}

function Position({ cell, size, shown }: { cell: HandoutCell; size: number; shown: DeckShown }) {
  const { headline, stateWords, state, redLines } = cell;
  return (
    <>
      {stateWords === null ? null : (
        <p className={styles.state} data-state={state}>
          {state === "refused" ? <span aria-hidden="true">⊘ </span> : null}
          {stateWords}
        </p>
      )}
      {headline === null ? null : (
        <p className={styles.headline} lang={shown.opened.caseFile.negotiation.language} style={sized(size)}>
          {headline}
        </p>
      )}
      {redLines.length === 0 ? null : <p className="visually-hidden">{redLines.join(" ")}</p>}
    </>
  );
}

/** What one party says of one outcome: a word on the ground that the ladder has. */
function Stance({ rung }: { rung: HandoutRung | undefined }) {
  if (rung === undefined) return <span className={styles.stance} aria-hidden="true" />;
  const { stance, shortWord, word, isStanding, lastSaid } = rung;
  return (
    <span
      className={styles.stance}
      data-stance={stance ?? undefined}
      data-standing={isStanding ? "" : undefined}
      data-said={lastSaid === null ? undefined : ""}
    >
      <span aria-hidden="true">
        {stance === "red-line" ? "✕ " : ""}
        {shortWord}
      </span>
      <span className="visually-hidden">{lastSaid === null ? word : `${word} (${lastSaid})`}</span>
    </span>
  );
}
