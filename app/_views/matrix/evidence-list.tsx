import { useId } from "react";
import type { Issue } from "@/lib/domain/case-file";
import type { ShownEvidence } from "@/lib/domain/evidence";
import { StatementBlock } from "../statement-block";
import styles from "./panel-content.module.css";
import type { Shown } from "./shown";

interface EvidenceListProps {
  title: string;
  lead?: string;
  evidence: readonly ShownEvidence[];
  issue: Issue;
  shown: Shown;
}

/** Of one position: a document that nobody reads to its end helps nobody, and takes a megabyte. */
const MOST_SHOWN = 40;

/** Statements of one relation to a position, newest first; nothing where there are none. */
export function EvidenceList({ title, lead, evidence, issue, shown }: EvidenceListProps) {
  const id = useId();
  if (evidence.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {lead === undefined ? null : <p className={styles.small}>{lead}</p>}
      <Statements
        // The heading says how they bear on the position.
        evidence={evidence.slice(0, MOST_SHOWN).map((one) => ({ ...one, relation: "supports" }))}
        issue={issue}
        shown={shown}
      />
      {evidence.length > MOST_SHOWN ? (
        <p className={styles.small}>
          <a href={`${shown.links.issue(issue.key)}#exchange`}>
            {shown.messages.ui.matrix.panel.moreStatements(evidence.length - MOST_SHOWN)}
          </a>
        </p>
      ) : null}
    </section>
  );
}

/** The statements themselves; each that does not support the position says so. */
export function Statements({
  evidence,
  issue,
  shown,
}: Pick<EvidenceListProps, "evidence" | "issue" | "shown">) {
  const { caseFile, links, messages, view } = shown;
  return (
    <ul className={styles.evidence}>
      {evidence.map(({ statement, source, relation, options, saidAgain }) => (
        <li key={statement.key}>
          <StatementBlock
            statement={statement}
            source={source}
            relation={relation}
            options={options}
            saidAgain={saidAgain}
            issue={issue}
            links={links}
            messages={messages}
            language={caseFile.negotiation.language}
            q={view.q}
          />
        </li>
      ))}
    </ul>
  );
}
