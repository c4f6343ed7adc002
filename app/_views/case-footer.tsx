import { offersOf } from "@/lib/domain/mount";
import type { Messages } from "@/lib/messages/messages";
import type { FoundCase } from "@/lib/request/open-case";
import { referTo } from "@/lib/request/take/refer-to";
import { ExternalLink } from "../_ui/external-link";
import styles from "./case-footer.module.css";
import { ReportLink, targetOf } from "./take/report-link";

/** What stands beneath every view of a case and goes with it on paper. */
export function CaseFooter({ opened, messages }: { opened: FoundCase; messages: Messages }) {
  const { caseFile, permanent, links } = opened;
  const { notice, licence, language } = caseFile.negotiation;
  const target = targetOf(opened);
  const { full, title: about } = messages.citation(referTo(opened));
  return (
    <section className={styles.footer} aria-label={messages.ui.frame.about}>
      <p>{messages.standingLine}</p>
      {notice === undefined ? null : <p lang={language}>{notice}</p>}
      {licence === undefined ? null : (
        <p>
          {messages.ui.frame.coding} <Licence licence={licence} />. {messages.ui.frame.quotations}
        </p>
      )}
      {!offersOf(links.mount).citation ? null : (
        <p>
          {messages.ui.take.cite.title}: {full.slice(0, -permanent.length)}
          <a className={styles.address} href={permanent}>
            {permanent}
          </a>
        </p>
      )}
      {target === null ? null : (
        <p className={styles.report}>
          <ReportLink target={target} about={about} pathIn={links.pinned} messages={messages} />
        </p>
      )}
    </section>
  );
}

/** An address, or an SPDX identifier; anything else is text. */
function Licence({ licence }: { licence: string }) {
  if (/^https?:\/\//i.test(licence)) return <ExternalLink href={licence}>{licence}</ExternalLink>;
  if (/^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(licence))
    return <ExternalLink href={`https://spdx.org/licenses/${licence}.html`}>{licence}</ExternalLink>;
  return licence;
}
