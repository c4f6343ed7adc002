import { buildCell } from "@/lib/domain/as-of";
import type { Issue, Party } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import { listEvidence, staleMonths } from "@/lib/domain/evidence";
import { findSearch } from "@/lib/domain/find-search";
import type { CellAddress } from "@/lib/domain/view-state";
import { Marked } from "../marked";
import { CopyButton } from "../take/copy-button";
import { ReportLink } from "../take/report-link";
import { BasisTerm } from "../terms/basis-term";
import { RoleTerm } from "../terms/role-term";
import { cellAnchor } from "./anchors";
import { CellFlags } from "./cell-flags";
import { CellHistory } from "./cell-history";
import { EvidenceList } from "./evidence-list";
import { Panel } from "./panel";
import styles from "./panel-content.module.css";
import type { Shown } from "./shown";
import { StanceList } from "./stance-list";
import { StandingRedLines } from "./standing-red-lines";

/** One cell in full: what the party says, on which words that rests, what speaks against it, what it said before. */
export function EvidencePanel({ address, shown }: { address: CellAddress; shown: Shown }) {
  const { index, matrix, messages, links } = shown;
  const party = index.parties.get(address.party);
  const issue = index.issues.get(address.issue);
  if (!party || !issue) return null;
  const cell = buildCell(index, party.key, issue.key, matrix.asOf);
  const { language } = index.caseFile.negotiation;
  return (
    <Panel
      labelledBy="evidence-title"
      closeWord={messages.ui.matrix.panel.close}
      closeHref={`${links.closeCell()}#${encodeURIComponent(cellAnchor(party.key, issue.key))}`}
    >
      <header className={styles.header}>
        <p className={styles.kicker}>
          <RoleTerm role={party.role} messages={messages} />
          {messages.ui.matrix.panel.asOf(messages.date(matrix.asOf))}
        </p>
        <h2 id="evidence-title">
          <a href={links.party(party.key)}>{party.shortName}</a> {messages.ui.matrix.panel.on}{" "}
          <a href={links.issue(issue.key)} lang={language}>
            {issue.title}
          </a>
        </h2>
        <p className={styles.question} lang={language}>
          {issue.question}
        </p>
      </header>
      {cell.position === null ? (
        <Silence cell={cell} issue={issue} shown={shown} />
      ) : (
        <Stated cell={cell} issue={issue} party={party} shown={shown} />
      )}
      <PanelFooter party={party} issue={issue} shown={shown} />
    </Panel>
  );
}

/** The way back to this very cell, and to whoever mends errors in it. */
function PanelFooter({ party, issue, shown }: { party: Party; issue: Issue; shown: Shown }) {
  const { links, messages, report } = shown;
  const { take } = messages.ui;
  const address = links.here();
  const cell = { party: party.key, issue: issue.key };
  return (
    <footer className={styles.footer}>
      <p>
        {take.link.cell}: <a href={address}>{address}</a>{" "}
        <CopyButton address={address}>{take.link.copy}</CopyButton>
      </p>
      {report === null ? null : (
        <p>
          <ReportLink
            target={report}
            about={take.report.cell(party.shortName, issue.title)}
            pathIn={(number) => links.pinned(number, { cell })}
            messages={messages}
          />
        </p>
      )}
    </footer>
  );
}

interface CellProps {
  cell: Cell;
  issue: Issue;
  shown: Shown;
}

/** No position: what the record says of its own blank. */
function Silence({ cell, issue, shown: { messages, matrix } }: CellProps) {
  const search = findSearch(issue, cell);
  return (
    <>
      <p className={styles.headline}>{messages.cellState(cell, issue, matrix.asOf)}</p>
      {search?.where === undefined ? null : (
        <p>
          {messages.ui.matrix.panel.searched} <bdi>{search.where}</bdi>
        </p>
      )}
      <p className={styles.small}>
        {messages.cellStates["no-position"].definition} {messages.ui.matrix.panel.silence}
      </p>
    </>
  );
}

function Stated({ cell, issue, party, shown }: CellProps & { party: Party }) {
  const { caseFile, index, matrix, messages, view } = shown;
  const { position } = cell;
  if (position === null) return null;
  const words = messages.ui.matrix.panel;
  const evidence = listEvidence(index, cell, matrix.asOf);
  const months = staleMonths(index, cell, matrix.asOf);
  const having = (relation: (typeof evidence)[number]["relation"]) =>
    evidence.filter((entry) => entry.relation === relation);
  return (
    <>
      {cell.state === "stated" || cell.state === "refused" ? null : (
        <p className={styles.state}>{messages.cellState(cell, issue, matrix.asOf)}</p>
      )}
      <CellFlags cell={cell} issue={issue} caseFile={caseFile} messages={messages} />
      {position.headline === undefined ? null : (
        <p className={styles.headline} lang={caseFile.negotiation.language}>
          <Marked text={position.headline} q={view.q} />
        </p>
      )}
      <p className={styles.small}>
        {words.from} <time dateTime={position.from}>{messages.date(position.from)}</time>
        {months === null ? "" : `, ${messages.age(months)}`} ·{" "}
        <BasisTerm position={position} messages={messages} />
        {position.priority === undefined ? "" : words.priority(position.priority)}
      </p>
      <StanceList cell={cell} issue={issue} shown={shown} />
      <EvidenceList title={words.supports} evidence={having("supports")} issue={issue} shown={shown} />
      {having("supports").length === 0 ? (
        <p className={styles.small}>{messages.ui.evidence.inferred}</p>
      ) : null}
      <StandingRedLines cell={cell} issue={issue} shown={shown} />
      <EvidenceList
        title={words.against}
        lead={words.againstLead}
        evidence={having("against")}
        issue={issue}
        shown={shown}
      />
      <EvidenceList
        title={words.context}
        lead={words.contextLead}
        evidence={having("context")}
        issue={issue}
        shown={shown}
      />
      {position.note === undefined ? null : (
        <section className={styles.section} aria-labelledby="coding-note">
          <h3 id="coding-note">{words.note}</h3>
          <p lang={caseFile.negotiation.language}>
            <Marked text={position.note} q={view.q} />
          </p>
        </section>
      )}
      <CellHistory cell={cell} issue={issue} party={party} shown={shown} />
    </>
  );
}
