import { offersOf } from "@/lib/domain/mount";
import { type ReportTarget, reportAddress } from "@/lib/domain/report-address";
import type { Messages } from "@/lib/messages/messages";
import type { FoundCase } from "@/lib/request/open-case";

/** Null where nobody has said where readers report errors: then there is no link. */
export function targetOf({ contact, permanent, release, links }: FoundCase): ReportTarget | null {
  return contact === null || !offersOf(links.mount).citation
    ? null
    : { contact, origin: new URL(permanent).origin, release };
}

interface ReportLinkProps {
  target: ReportTarget | null;
  /** What the report is about, in words. */
  about: string;
  /** The path of the page in a release. */
  pathIn: (release: number) => string;
  messages: Messages;
}

/** The way to whoever mends errors, with address, release and subject filled in. */
export function ReportLink({ target, about, pathIn, messages }: ReportLinkProps) {
  if (target === null) return null;
  const { report } = messages.ui.take;
  const { number, publishedAt } = target.release;
  const body = [
    report.about(about),
    report.address(target.origin + pathIn(number)),
    report.release(number, messages.longDate(publishedAt.toISOString().slice(0, 10))),
    "",
    report.wrong,
    "",
  ].join("\n");
  return (
    <a
      href={reportAddress(target.contact, { subject: report.subject(about), body })}
      rel="noopener noreferrer"
    >
      {report.link}
    </a>
  );
}
