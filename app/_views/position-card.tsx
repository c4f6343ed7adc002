import Link from "next/link";
import { buildCell } from "@/lib/domain/as-of";
import type { Day, Issue, Party, Position } from "@/lib/domain/case-file";
import type { CaseIndex } from "@/lib/domain/case-index";
import type { Cell } from "@/lib/domain/cell";
import { firstDay } from "@/lib/domain/day";
import { cellDate, listEvidence, staleMonths } from "@/lib/domain/evidence";
import type { Links } from "@/lib/domain/links";
import type { Messages } from "@/lib/messages/messages";
import { Disclosure } from "../_ui/disclosure";
import { LadderMarks } from "./ladder";
import styles from "./position-card.module.css";
import { PositionTerms } from "./position-terms";
import { BasisTerm } from "./terms/basis-term";
import { RoleTerm } from "./terms/role-term";
import { Voices } from "./voices";

interface PositionCardProps {
  index: CaseIndex;
  cell: Cell;
  issue: Issue;
  party: Party;
  day: Day;
  links: Links;
  messages: Messages;
  /** The page is about one issue and lists parties, or the other way round. */
  heading: "party" | "issue";
}

/** One party on one issue in full: what it says, on which words that rests, and what it said before. */
export function PositionCard(props: PositionCardProps) {
  const { index, cell, issue, party, links, messages, heading } = props;
  const isParty = heading === "party";
  const earlier = cell.earlier.map((position) =>
    buildCell(index, party.key, issue.key, firstDay(position.from)),
  );
  return (
    <article className={styles.card} data-state={cell.state} data-red={hasRedLine(cell) ? "" : undefined}>
      <h3 className={styles.heading}>
        <Link
          href={isParty ? links.party(party.key) : links.issue(issue.key)}
          prefetch={false}
          lang={index.caseFile.negotiation.language}
        >
          {isParty ? party.name : issue.title}
        </Link>
        {isParty ? (
          <small>
            {" "}
            <RoleTerm role={party.role} messages={messages} />
          </small>
        ) : null}
      </h3>
      <OnePosition {...props} />
      {earlier.length === 0 ? null : (
        <Disclosure summary={messages.ui.record.earlier(earlier.length)}>
          <ol className={styles.earlier} reversed>
            {earlier.map((older) => (
              <li key={older.position?.from}>
                <OnePosition {...props} cell={older} isReplaced />
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </article>
  );
}

interface OnePositionProps extends PositionCardProps {
  /** A later one has taken its place: its evidence is shown up to the same day, and its age is no news. */
  isReplaced?: boolean;
}

function OnePosition(props: OnePositionProps) {
  const { index, cell, issue, party, day, links, messages, isReplaced = false } = props;
  const { position } = cell;
  const { language } = index.caseFile.negotiation;
  const state = messages.cellState(cell, issue, day);
  if (position === null) return <p className={styles.silence}>{state}</p>;
  const evidence = listEvidence(index, cell, day);
  return (
    <div className={styles.position}>
      <div>
        {cell.state === "stated" ? null : (
          <p className={styles.flag} data-state={cell.state}>
            {cell.state === "refused" ? <span aria-hidden="true">⊘ </span> : null}
            {state}
          </p>
        )}
        {position.headline === undefined ? null : (
          <p className={styles.headline} lang={language}>
            {position.headline}
          </p>
        )}
        {Object.keys(cell.stances).length === 0 ? null : (
          <>
            <LadderMarks cell={cell} issue={issue} messages={messages} />
            <p className={styles.sentence}>{messages.ladder(cell, issue, party, day)}</p>
          </>
        )}
        <PositionTerms cell={cell} issue={issue} index={index} links={links} messages={messages} />
        <Meta
          index={index}
          cell={cell}
          position={position}
          day={day}
          messages={messages}
          isReplaced={isReplaced}
        />
        {position.note === undefined ? null : (
          <p className={styles.note}>
            {messages.ui.record.note}: <bdi lang={language}>{position.note}</bdi>
          </p>
        )}
      </div>
      {evidence.length === 0 ? (
        <p className={styles.note}>{messages.evidenceCount({})}</p>
      ) : (
        <Voices
          evidence={evidence}
          issue={issue}
          party={party.key}
          links={links}
          messages={messages}
          language={language}
        />
      )}
    </div>
  );
}

interface MetaProps {
  index: CaseIndex;
  cell: Cell;
  position: Position;
  day: Day;
  messages: Messages;
  isReplaced: boolean;
}

function Meta({ index, cell, position, day, messages, isReplaced }: MetaProps) {
  const said = cellDate(index, cell, day) ?? position.from;
  const stale = isReplaced ? null : staleMonths(index, cell, day);
  const { record } = messages.ui;
  const again = said === position.from ? "" : record.lastSaid(messages.date(said));
  return (
    <p className={styles.meta}>
      {record.from(messages.date(position.from))}
      {again} · <BasisTerm position={position} messages={messages} />
      {position.priority === undefined ? null : record.priority(position.priority)}
      {stale === null ? null : <span className={styles.stale}>{messages.age(stale)}</span>}
    </p>
  );
}

function hasRedLine(cell: Cell): boolean {
  return Object.values(cell.stances).includes("red-line");
}
