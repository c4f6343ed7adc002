import type { CaseEvent } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { ExternalLink } from "../../_ui/external-link";
import { EventMark } from "../event-mark";
import type { ViewProps } from "../view-props";
import styles from "./timeline-section.module.css";

/** What happened: its kind, what of, with whom, and where it can be read. */
export function EventWords({ event, caseFile, links, messages }: ViewProps & { event: CaseEvent }) {
  const index = indexCase(caseFile);
  const words = messages.ui.timeline;
  const { language } = caseFile.negotiation;
  const parties = (event.parties ?? []).flatMap((key) => index.parties.get(key) ?? []);
  const issues = (event.issues ?? []).flatMap((key) => index.issues.get(key) ?? []);
  const source = event.source === undefined ? undefined : index.sources.get(event.source);
  return (
    <div className={styles.words}>
      <p className={styles.title}>
        <span className={styles.kind}>
          <EventMark kind={event.kind} /> {messages.eventKinds[event.kind]}
        </span>{" "}
        <b lang={language}>{event.title}</b>
      </p>
      {event.summary === undefined ? null : <p lang={language}>{event.summary}</p>}
      <p className={styles.small}>
        {parties.length === 0 ? null : (
          <span>
            {words.by}{" "}
            {parties.map((party, place) => (
              <span key={party.key} lang={language}>
                {place > 0 ? ", " : null}
                <a href={links.party(party.key)}>{party.shortName}</a>
              </span>
            ))}
          </span>
        )}
        {issues.length === 0 ? null : (
          <span>
            {words.about}{" "}
            {issues.map((issue, place) => (
              <span key={issue.key} lang={language}>
                {place > 0 ? ", " : null}
                <a href={links.issue(issue.key)}>{issue.title}</a>
              </span>
            ))}
          </span>
        )}
        {source === undefined ? (
          <span>{words.noSource}</span>
        ) : (
          <span>
            <a href={links.source(source.key)}>{words.source}</a>:{" "}
            <ExternalLink
              href={source.url}
              {...(source.language === undefined ? {} : { lang: source.language })}
            >
              {source.publisher ?? source.title}
            </ExternalLink>
          </span>
        )}
      </p>
    </div>
  );
}
