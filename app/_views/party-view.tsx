import { viewDay } from "@/lib/domain/as-of";
import { indexCase } from "@/lib/domain/case-index";
import type { Cell } from "@/lib/domain/cell";
import { firstDay } from "@/lib/domain/day";
import { cellsAt } from "@/lib/domain/matrix";
import { Disclosure } from "../_ui/disclosure";
import { LatestChanges } from "./changes/latest-changes";
import { IssueList } from "./issue-list";
import { LadderLegend } from "./ladder-legend";
import { PositionCard } from "./position-card";
import section from "./section.module.css";
import { StatementBlock } from "./statement-block";
import type { ViewProps } from "./view-props";

/** One party: its positions, red lines first, and everything that it has said. */
export function PartyView({ partyKey, ...props }: ViewProps & { partyKey: string }) {
  const { caseFile, view, links, messages } = props;
  const index = indexCase(caseFile);
  const party = index.parties.get(partyKey);
  if (party === undefined) return null;
  const day = viewDay(caseFile, view.asOf);
  const cellOf = cellsAt(index, day);
  const entries = caseFile.issues.map((issue) => ({ issue, cell: cellOf(party.key, issue.key) }));
  const spoken = entries.filter(({ cell }) => cell.position !== null);
  const statements = caseFile.statements
    .filter((statement) => statement.party === party.key && firstDay(statement.date) <= day)
    .toSorted((a, b) => (firstDay(a.date) < firstDay(b.date) ? 1 : -1));
  const redLines = spoken.filter(({ cell }) => hasRedLine(cell));
  const others = spoken.filter(({ cell }) => !hasRedLine(cell));
  const cards = (list: typeof spoken) => (
    <div className={section.plainList}>
      {list.map(({ issue, cell }) => (
        <PositionCard
          key={issue.key}
          index={index}
          cell={cell}
          issue={issue}
          party={party}
          day={day}
          links={links}
          messages={messages}
          heading="issue"
        />
      ))}
    </div>
  );
  return (
    <>
      <dl className={section.facts}>
        <dt>Role</dt>
        <dd>
          {messages.roles[party.role].word}. {messages.roles[party.role].definition}
        </dd>
        {party.aliases === undefined || party.aliases.length === 0 ? null : (
          <>
            <dt>Also named</dt>
            <dd>{party.aliases.join(", ")}</dd>
          </>
        )}
        <dt>On record</dt>
        <dd>
          {entries.filter(({ cell }) => cell.onRecord).length} of {entries.length} issues.{" "}
          {messages.standsAt(day)}
        </dd>
      </dl>
      {redLines.length === 0 ? null : (
        <section className={section.section} aria-labelledby="red-lines">
          <h2 id="red-lines">Positions with a red line</h2>
          {cards(redLines)}
        </section>
      )}
      {others.length === 0 ? null : (
        <section className={section.section} aria-labelledby="positions">
          <h2 id="positions">{redLines.length === 0 ? "Positions" : "Other positions"}</h2>
          {cards(others)}
        </section>
      )}
      <LadderLegend messages={messages} />
      <LatestChanges of={{ party: party.key }} {...props} />
      <IssueList
        title="No position"
        entries={entries.filter(({ cell }) => cell.position === null)}
        day={day}
        links={links}
        messages={messages}
      />
      <section className={section.section} aria-labelledby="statements">
        <h2 id="statements">Statements</h2>
        {statements.length === 0 ? (
          <p className={section.small}>None on record by this date.</p>
        ) : (
          <Disclosure
            summary={statements.length === 1 ? "The one statement" : `All ${statements.length}, newest first`}
            open={statements.length <= FEW}
          >
            <div className={section.plainList}>
              {statements.map((statement) => {
                const source = index.sources.get(statement.source);
                return source === undefined ? null : (
                  <StatementBlock
                    key={statement.key}
                    statement={statement}
                    source={source}
                    links={links}
                    messages={messages}
                  />
                );
              })}
            </div>
          </Disclosure>
        )}
      </section>
    </>
  );
}

/** As many statements fit without making the page long. */
const FEW = 5;

function hasRedLine(cell: Cell): boolean {
  return Object.values(cell.stances).includes("red-line");
}
