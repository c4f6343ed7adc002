import { indexCase } from "@/lib/domain/case-index";
import { languageName } from "@/lib/messages/language-name";
import { ExternalLink } from "../_ui/external-link";
import { PositionMentions } from "./position-mentions";
import { RestingOnSource } from "./resting-on-source";
import section from "./section.module.css";
import { StatementBlock } from "./statement-block";
import type { ViewProps } from "./view-props";

/** One source: where it can be read, what it holds, and which positions rest on that. */
export function SourceView({ sourceKey, ...props }: ViewProps & { sourceKey: string }) {
  const { caseFile, links, messages } = props;
  const index = indexCase(caseFile);
  const source = index.sources.get(sourceKey);
  if (source === undefined) return null;
  const statements = caseFile.statements.filter((statement) => statement.source === source.key);
  const events = caseFile.events.filter((event) => event.source === source.key);
  const words = messages.ui.record;
  const facts: [string, React.ReactNode][] = [
    [words.publisher, source.publisher],
    [words.author, source.author],
    [words.kind, messages.sourceKinds[source.kind]],
    [words.published, source.published && messages.longDate(source.published)],
    [words.read, source.accessed && messages.longDate(source.accessed)],
    [words.language, source.language && languageName(source.language, messages.language)],
    [
      words.address,
      <ExternalLink key="address" href={source.url}>
        {source.url}
      </ExternalLink>,
    ],
    [
      words.storedCopy,
      source.archive && (
        <ExternalLink key="archive" href={source.archive}>
          {source.archive}
        </ExternalLink>
      ),
    ],
  ];
  return (
    <>
      <dl className={section.facts}>
        {facts
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => (
            <div key={name} className={section.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <section className={section.section} aria-labelledby="statements">
        <h2 id="statements">{words.fromSource}</h2>
        {statements.length === 0 ? <p className={section.small}>{words.noneInRelease}</p> : null}
        <div className={section.plainList}>
          {statements.map((statement) => (
            <StatementBlock
              key={statement.key}
              statement={statement}
              source={source}
              links={links}
              messages={messages}
              language={caseFile.negotiation.language}
            />
          ))}
        </div>
      </section>
      {events.length === 0 ? null : (
        <section className={section.section} aria-labelledby="events">
          <h2 id="events">{words.eventsReported}</h2>
          <ul className={section.list}>
            {events.map((event) => (
              <li key={event.key}>
                {messages.dateRange(event.date, event.until)}:{" "}
                <span lang={caseFile.negotiation.language}>{event.title}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PositionMentions
        index={index}
        statements={statements.map(({ key }) => key)}
        links={links}
        messages={messages}
      />
      <RestingOnSource source={source.key} {...props} />
    </>
  );
}
