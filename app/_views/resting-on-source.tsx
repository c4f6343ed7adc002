import type { Key } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { buildMatrix } from "@/lib/domain/matrix";
import { listStatusesOnSource } from "@/lib/domain/rests-on-source";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import section from "./section.module.css";
import { StatusBadge } from "./status-badge";
import type { ViewProps } from "./view-props";

/** The statuses that rest on a source, with the parties through whose positions they do, and the figures from it. */
export function RestingOnSource({ source, ...props }: ViewProps & { source: Key }) {
  const { caseFile, view, links, messages } = props;
  const words = messages.ui.evidencePages;
  const index = indexCase(caseFile);
  const { parties, count, asOf } = view;
  const matrix = buildMatrix(caseFile, { ...EMPTY_VIEW, parties, count, asOf });
  const resting = listStatusesOnSource(index, matrix, source);
  const figures = caseFile.figures.filter((figure) => figure.source === source);
  return (
    <>
      <section className={section.section} aria-labelledby="statuses">
        <h2 id="statuses">{words.statusesTitle}</h2>
        {resting.length === 0 ? (
          <p className={section.small}>{words.statusesNone}</p>
        ) : (
          <>
            <p className={section.small}>
              {words.statusesRule} {messages.counted(matrix, caseFile)} {messages.standsAt(matrix.asOf)}
            </p>
            <ul className={section.list}>
              {resting.map(({ row: { issue, status }, through }) => (
                <li key={issue.key}>
                  <a href={links.issue(issue.key)} lang={caseFile.negotiation.language}>
                    {issue.title}
                  </a>{" "}
                  <StatusBadge status={status} issue={issue} messages={messages} size="small" />{" "}
                  <span className={section.small}>
                    {through
                      .map(({ party, options }) => {
                        const name = index.parties.get(party)?.shortName ?? party;
                        const about = options.map((option) => messages.option(option, issue, caseFile));
                        return about.length === 0 ? name : `${name} ${words.on(about.join("; "))}`;
                      })
                      .join(" · ")}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {figures.length === 0 ? null : (
        <section className={section.section} aria-labelledby="figures">
          <h2 id="figures">{words.figuresTitle}</h2>
          <ul className={section.list}>
            {figures.map(({ key, title }) => (
              <li key={key}>
                <a href={links.figure(key)} lang={caseFile.negotiation.language}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
