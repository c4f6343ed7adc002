import Link from "next/link";
import type { CaseFile } from "@/lib/domain/case-file";
import type { Links } from "@/lib/domain/links";
import type { Matrix, MatrixRow } from "@/lib/domain/matrix";
import type { Messages } from "@/lib/messages/messages";
import section from "./section.module.css";
import { StatusBadge } from "./status-badge";
import { TakesLink } from "./what-it-takes/takes-link";

interface IssueVerdictProps {
  row: MatrixRow;
  matrix: Matrix;
  caseFile: CaseFile;
  links: Links;
  messages: Messages;
}

/** The status of an issue with its reason, what it rests on, and for whom it holds. */
export function IssueVerdict({ row, matrix, caseFile, links, messages }: IssueVerdictProps) {
  const { issue, status, cells } = row;
  const small = [
    messages.onRecord(status),
    status.restsOn === null ? null : messages.restsOn(status.restsOn),
    status.distance === null || status.distance === 0
      ? null
      : messages.distance(status.distance, status.onRecord, caseFile),
  ].filter((part) => part !== null);
  return (
    <section className={section.section} aria-labelledby="status">
      <h2 id="status">{messages.ui.record.status}</h2>
      <div className={section.text}>
        <p>
          <StatusBadge status={status} issue={issue} messages={messages} isExplained />
        </p>
        <p>
          {messages.reasonParts(status, caseFile, cells).map(({ text, option }, place) =>
            option === null ? (
              text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence have no names of their own, and never change places
              <b key={place} lang={caseFile.negotiation.language}>
                {text}
              </b>
            ),
          )}
        </p>
        {row.with.length === 0 ? null : (
          <p>{row.with.map((entry) => `${messages.withParty(entry, row, caseFile)}.`).join(" ")}</p>
        )}
        {status.thin ? <p className={section.small}>{messages.thin}</p> : null}
        <p className={section.small}>{small.join(" · ")}</p>
        <p className={section.small}>
          {messages.counted(matrix, caseFile)} {messages.standsAt(matrix.asOf)}{" "}
          <Link className={section.onScreen} href={links.openWhy(issue.key)} prefetch={false}>
            {messages.ui.record.whyThisStatus}
          </Link>{" "}
          <TakesLink
            className={section.onScreen}
            status={status}
            issue={issue}
            language={caseFile.negotiation.language}
            links={links}
            messages={messages}
          />
        </p>
      </div>
    </section>
  );
}
