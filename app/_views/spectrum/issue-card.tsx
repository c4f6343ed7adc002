import type { IssueSpectrum } from "@/lib/domain/spectrum";
import { Disclosure } from "../../_ui/disclosure";
import { issueAnchor } from "../matrix/anchors";
import type { Shown } from "../matrix/shown";
import { StanceTable } from "../stance-table";
import { StatusBadge } from "../status-badge";
import { TakesLink } from "../what-it-takes/takes-link";
import styles from "./issue-card.module.css";
import { SpectrumPlot } from "./spectrum-plot";

interface IssueCardProps {
  spectrum: IssueSpectrum;
  shown: Shown;
}

/** One issue: its status and why, the axis, and the same as a table. */
export function IssueCard({ spectrum, shown }: IssueCardProps) {
  const { caseFile, messages, links, view } = shown;
  const { issue, status, cells } = spectrum.row;
  const id = issueAnchor(issue.key);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 id={id} lang={caseFile.negotiation.language}>
          <a href={links.issue(issue.key)}>{issue.title}</a>
        </h2>
        <StatusBadge status={status} issue={issue} messages={messages} isExplained />
        <p>
          {messages.reasonParts(status, caseFile, cells).map(({ text, option }) =>
            option === null ? (
              text
            ) : (
              <b key={option} lang={caseFile.negotiation.language}>
                {text}
              </b>
            ),
          )}
          {status.distance === null || status.distance === 0
            ? null
            : ` ${messages.distance(status.distance, status.onRecord, caseFile)}.`}{" "}
          <a className={styles.why} href={links.openWhy(issue.key)}>
            {messages.ui.matrix.verdict.why}
            <span className="visually-hidden">
              {" "}
              <span lang={caseFile.negotiation.language}>{issue.title}</span>
            </span>
          </a>{" "}
          <TakesLink
            className={styles.why}
            status={status}
            issue={issue}
            language={caseFile.negotiation.language}
            links={links}
            messages={messages}
          />
        </p>
      </header>
      {view.table === "plain" ? (
        <IssueTable spectrum={spectrum} shown={shown} />
      ) : (
        <>
          <SpectrumPlot spectrum={spectrum} shown={shown} />
          <Disclosure
            summary={
              <>
                {messages.ui.spectrum.asTable}
                <span className="visually-hidden">
                  : <span lang={caseFile.negotiation.language}>{issue.title}</span>
                </span>
              </>
            }
          >
            <IssueTable spectrum={spectrum} shown={shown} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

function IssueTable({ spectrum, shown }: IssueCardProps) {
  const { index, links, matrix, messages } = shown;
  const { issue, status, cells } = spectrum.row;
  const entries = matrix.parties.flatMap((key) => {
    const party = index.parties.get(key);
    const cell = cells[key];
    return party && cell ? [{ party, cell, isCounted: status.counted.includes(key) }] : [];
  });
  return (
    <StanceTable
      issue={issue}
      groups={[
        { title: messages.ui.spectrum.counted, entries: entries.filter(({ isCounted }) => isCounted) },
        { title: messages.ui.spectrum.beside, entries: entries.filter(({ isCounted }) => !isCounted) },
      ]}
      status={status}
      language={index.caseFile.negotiation.language}
      links={links}
      messages={messages}
    />
  );
}
