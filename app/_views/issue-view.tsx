import Link from "next/link";
import { indexCase } from "@/lib/domain/case-index";
import { countCoverage } from "@/lib/domain/coverage";
import { buildMatrix, cellsAt } from "@/lib/domain/matrix";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { listWhatItTakes } from "@/lib/domain/what-it-takes";
import { LatestChanges } from "./changes/latest-changes";
import { CoverageSection } from "./coverage-section";
import { Exchange } from "./exchange";
import { IssueVerdict } from "./issue-verdict";
import { LadderLegend } from "./ladder-legend";
import { PositionCard } from "./position-card";
import section from "./section.module.css";
import { StanceTable, type StanceTableGroup } from "./stance-table";
import { StepChartSection } from "./step-chart/step-chart";
import type { ViewProps } from "./view-props";
import { WaysList } from "./what-it-takes/ways-list";

/** One issue: who can live with what, why the status is what it is, and the words of every party. */
export function IssueView({ issueKey, ...props }: ViewProps & { issueKey: string }) {
  const { caseFile, view, links, messages } = props;
  const index = indexCase(caseFile);
  // Filters choose among the issues of the matrix; this page is about one whatever they say.
  const { parties, count, asOf } = view;
  const matrix = buildMatrix(caseFile, { ...EMPTY_VIEW, parties, count, asOf, issues: [issueKey] });
  const row = matrix.rows[0];
  if (row === undefined) return null;
  const { issue, status } = row;
  const cellOf = cellsAt(index, matrix.asOf);
  const entries = [...matrix.parties, ...caseFile.parties.map(({ key }) => key)]
    .filter((key, place, all) => all.indexOf(key) === place)
    .flatMap((key) => {
      const party = index.parties.get(key);
      return party === undefined ? [] : [{ party, cell: cellOf(key, issue.key) }];
    });
  const isShown = (key: string) => matrix.parties.includes(key);
  const isCounted = (key: string) => matrix.counted.includes(key);
  const spoken = entries.filter(({ cell }) => cell.position !== null);
  const silent = entries.filter(({ cell }) => cell.position === null);
  const words = messages.ui.record;
  const groups: StanceTableGroup[] = [
    { title: words.groups.counted, entries: entries.filter(({ party }) => isCounted(party.key)) },
    {
      title: words.groups.chosen,
      entries: entries.filter(({ party }) => isShown(party.key) && !isCounted(party.key)),
    },
    { title: words.groups.notChosen, entries: spoken.filter(({ party }) => !isShown(party.key)) },
  ];
  const ways = listWhatItTakes(index, issue, matrix.counted, cellOf);
  return (
    <>
      <IssueVerdict row={row} matrix={matrix} caseFile={caseFile} links={links} messages={messages} />

      <section className={section.section} aria-labelledby="options">
        <h2 id="options">{words.options}</h2>
        <ol className={section.list} lang={caseFile.negotiation.language}>
          {issue.options.map((option) => (
            <li key={option.key}>
              <b>{option.label}</b>
              {option.description === undefined ? null : (
                <>
                  : <bdi>{option.description}</bdi>
                </>
              )}
            </li>
          ))}
        </ol>
        <p className={section.small}>{messages.scales[issue.scale].definition}</p>
      </section>

      <section className={section.section} aria-labelledby="who">
        <h2 id="who">{words.whoCanLive}</h2>
        <StanceTable
          issue={issue}
          groups={groups}
          status={status}
          language={caseFile.negotiation.language}
          links={links}
          messages={messages}
        />
        <LadderLegend messages={messages} isExplained />
      </section>

      <StepChartSection issueKey={issue.key} {...props}>
        <a href={links.timeline({ issues: [issue.key] })}>{messages.ui.stepChart.inTimeline}</a>
      </StepChartSection>

      <LatestChanges of={{ issue: issue.key }} {...props} />

      {ways.length === 0 ? null : (
        <section className={section.section} aria-labelledby="ways">
          <h2 id="ways">{messages.ui.whatItTakes.title}</h2>
          <p className={section.small}>{messages.ui.whatItTakes.rule}</p>
          <WaysList
            ways={ways}
            issue={issue}
            caseFile={caseFile}
            messages={messages}
            className={section.list}
          />
        </section>
      )}

      <section className={section.section} aria-labelledby="positions">
        <h2 id="positions">{words.positions}</h2>
        <div className={section.plainList}>
          {spoken.map(({ party, cell }) => (
            <PositionCard
              key={party.key}
              index={index}
              cell={cell}
              issue={issue}
              party={party}
              day={matrix.asOf}
              links={links}
              messages={messages}
              heading="party"
            />
          ))}
        </div>
        {silent.length === 0 ? null : (
          <>
            <h3 className={section.subheading}>{messages.ui.evidencePages.silentTitle}</h3>
            <ul className={section.list}>
              {silent.map(({ party, cell }) => (
                <li key={party.key}>
                  <Link href={links.party(party.key)} prefetch={false}>
                    {party.name}
                  </Link>
                  : {messages.cellState(cell, issue, matrix.asOf)}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>

      <Exchange issue={issue} day={matrix.asOf} {...props} />

      <CoverageSection
        coverage={countCoverage(
          index,
          entries.map(({ cell }) => cell),
          matrix.asOf,
        )}
        nameOf={({ party }) => ({ name: index.parties.get(party)?.name ?? party, href: links.party(party) })}
        messages={messages}
      />
    </>
  );
}
