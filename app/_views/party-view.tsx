import { viewDay } from "@/lib/domain/as-of";
import { indexCase } from "@/lib/domain/case-index";
import type { Cell } from "@/lib/domain/cell";
import { countCoverage } from "@/lib/domain/coverage";
import { cellsAt } from "@/lib/domain/matrix";
import { LatestChanges } from "./changes/latest-changes";
import { CoverageSection } from "./coverage-section";
import { IssueList } from "./issue-list";
import { LadderLegend } from "./ladder-legend";
import { PartyStatements } from "./party-statements";
import { PositionCard } from "./position-card";
import section from "./section.module.css";
import type { ViewProps } from "./view-props";

/** One party: its positions, red lines first, and everything that it has said. */
export function PartyView({ partyKey, ...props }: ViewProps & { partyKey: string }) {
  const { caseFile, view, links, messages } = props;
  const words = messages.ui.evidencePages;
  const { record } = messages.ui;
  const index = indexCase(caseFile);
  const party = index.parties.get(partyKey);
  if (party === undefined) return null;
  const day = viewDay(caseFile, view.asOf);
  const cellOf = cellsAt(index, day);
  const entries = caseFile.issues.map((issue) => ({ issue, cell: cellOf(party.key, issue.key) }));
  const spoken = entries.filter(({ cell }) => cell.position !== null);
  const redLines = spoken.filter(({ cell }) => hasRedLine(cell));
  const others = spoken.filter(({ cell }) => !hasRedLine(cell) && cell.state !== "withdrawn");
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
        <dt>{record.role}</dt>
        <dd>
          {messages.roles[party.role].word}. {messages.roles[party.role].definition}
        </dd>
        {party.aliases === undefined || party.aliases.length === 0 ? null : (
          <>
            <dt>{record.alsoNamed}</dt>
            <dd>{party.aliases.join(", ")}</dd>
          </>
        )}
      </dl>
      {redLines.length === 0 ? null : (
        <section className={section.section} aria-labelledby="red-lines">
          <h2 id="red-lines">{record.redLinePositions}</h2>
          {cards(redLines)}
        </section>
      )}
      {others.length === 0 ? null : (
        <section className={section.section} aria-labelledby="positions">
          <h2 id="positions">{redLines.length === 0 ? record.allPositions : record.otherPositions}</h2>
          {cards(others)}
        </section>
      )}
      <LadderLegend messages={messages} isExplained />
      <LatestChanges of={{ party: party.key }} {...props} />
      <IssueList
        id="withdrawn"
        title={words.withdrawnTitle}
        entries={entries.filter(({ cell }) => cell.state === "withdrawn")}
        day={day}
        language={caseFile.negotiation.language}
        links={links}
        messages={messages}
      />
      <IssueList
        id="silent"
        title={words.silentTitle}
        entries={entries.filter(({ cell }) => cell.position === null)}
        day={day}
        language={caseFile.negotiation.language}
        links={links}
        messages={messages}
      />
      <CoverageSection
        coverage={countCoverage(
          index,
          entries.map(({ cell }) => cell),
          day,
        )}
        nameOf={({ issue }) => ({
          name: index.issues.get(issue)?.title ?? issue,
          href: links.issue(issue),
          language: caseFile.negotiation.language,
        })}
        messages={messages}
      />
      <PartyStatements party={party.key} day={day} {...props} />
    </>
  );
}

function hasRedLine(cell: Cell): boolean {
  return Object.values(cell.stances).includes("red-line");
}
