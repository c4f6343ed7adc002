import Link from "next/link";
import { viewDay } from "@/lib/domain/as-of";
import type { Party } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { countCoverage } from "@/lib/domain/coverage";
import { cellsAt } from "@/lib/domain/matrix";
import { ROLES } from "@/lib/domain/vocabulary";
import { CoverageCell } from "./coverage-section";
import { ScrollingTable } from "./scrolling-table";
import section from "./section.module.css";
import { RoleTerm } from "./terms/role-term";
import type { ViewProps } from "./view-props";

/** All parties in the order of the case file, by role, with how much of each is on record. */
export function PartiesView({ caseFile, view, links, messages }: ViewProps) {
  const day = viewDay(caseFile, view.asOf);
  const words = messages.ui.evidencePages;
  const { record } = messages.ui;
  const index = indexCase(caseFile);
  const cellOf = cellsAt(index, day);
  const countOf = (party: Party) => {
    const cells = caseFile.issues.map((issue) => cellOf(party.key, issue.key));
    return {
      coverage: countCoverage(index, cells, day),
      redLines: cells.filter((cell) => Object.values(cell.stances).includes("red-line")).length,
      refused: cells.filter((cell) => cell.state === "refused").length,
    };
  };
  if (caseFile.parties.length === 0)
    return (
      <div className={section.text}>
        <p>{words.noParties}</p>
        <p className={section.small}>{words.noPartiesTeach}</p>
      </div>
    );
  return (
    <>
      <p className={section.small}>
        {record.partyOrder} {messages.standsAt(day)}
      </p>
      <ScrollingTable label={record.parties}>
        <thead>
          <tr>
            <th scope="col">{record.party}</th>
            <th scope="col">{record.issuesOnRecord}</th>
            <th scope="col" className={section.number}>
              {record.withRedLine}
            </th>
            <th scope="col" className={section.number}>
              {record.refused}
            </th>
          </tr>
        </thead>
        {ROLES.map((role) => ({ role, parties: caseFile.parties.filter((party) => party.role === role) }))
          .filter(({ parties }) => parties.length > 0)
          .map(({ role, parties }) => (
            <tbody key={role}>
              <tr className={section.group}>
                <th scope="rowgroup" colSpan={4}>
                  <RoleTerm role={role} messages={messages} isHeading />
                </th>
              </tr>
              {parties.map((party) => {
                const { coverage, redLines, refused } = countOf(party);
                return (
                  <tr key={party.key}>
                    <th scope="row">
                      <Link href={links.party(party.key)} prefetch={false}>
                        {party.name}
                      </Link>
                      {party.description === undefined ? null : (
                        <p className={section.under} lang={caseFile.negotiation.language}>
                          {party.description}
                        </p>
                      )}
                    </th>
                    <td>
                      <CoverageCell coverage={coverage} messages={messages} />
                    </td>
                    <td className={section.number}>{messages.number(redLines)}</td>
                    <td className={section.number}>{messages.number(refused)}</td>
                  </tr>
                );
              })}
            </tbody>
          ))}
      </ScrollingTable>
    </>
  );
}
