import type { Issue } from "@/lib/domain/case-file";
import type { IssueStatus } from "@/lib/domain/issue-status";
import type { Links } from "@/lib/domain/links";
import { isShortOfCommonGround } from "@/lib/domain/short-of-common-ground";
import type { ViewState } from "@/lib/domain/view-state";
import type { Messages } from "@/lib/messages/messages";

interface TakesLinkProps {
  status: IssueStatus;
  issue: Issue;
  /** Of the case file. */
  language: string | undefined;
  links: Links;
  messages: Messages;
  /** Who is counted there, where it is not who is counted on this page. */
  counting?: Pick<ViewState, "parties" | "count">;
  className?: string;
}

/** From a status that is short of common ground to what it would take; nothing beside any other. */
export function TakesLink({ status, issue, language, links, messages, counting, className }: TakesLinkProps) {
  if (!isShortOfCommonGround(status)) return null;
  return (
    <a className={className} href={links.whatItTakes(issue.key, counting)}>
      {messages.ui.whatItTakes.link}
      <span className="visually-hidden">
        {" "}
        <span lang={language}>{issue.title}</span>
      </span>
    </a>
  );
}
