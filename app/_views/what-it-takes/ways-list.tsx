import type { CaseFile, Issue } from "@/lib/domain/case-file";
import type { WayToCommonGround } from "@/lib/domain/what-it-takes";
import type { Messages } from "@/lib/messages/messages";

interface WaysListProps {
  ways: readonly WayToCommonGround[];
  issue: Issue;
  caseFile: CaseFile;
  messages: Messages;
  className?: string;
}

/** Outcome by outcome who would have to answer otherwise, a sentence each. */
export function WaysList({ ways, issue, caseFile, messages, className }: WaysListProps) {
  return (
    <ul className={className}>
      {ways.map((way) => (
        <li key={way.option}>
          <b lang={caseFile.negotiation.language}>{messages.option(way.option, issue, caseFile)}</b>:{" "}
          {messages.whatItTakes(way, issue, caseFile)}
        </li>
      ))}
    </ul>
  );
}
