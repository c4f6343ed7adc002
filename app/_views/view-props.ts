import type { CaseFile } from "@/lib/domain/case-file";
import type { Links } from "@/lib/domain/links";
import type { ReportTarget } from "@/lib/domain/report-address";
import type { ViewState } from "@/lib/domain/view-state";
import type { Messages } from "@/lib/messages/messages";

/** What every view of a case is computed from. Where the case file comes from is the mount's business. */
export interface ViewProps {
  caseFile: CaseFile;
  view: ViewState;
  links: Links;
  messages: Messages;
  report: ReportTarget | null;
}
