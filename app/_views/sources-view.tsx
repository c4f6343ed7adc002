import Link from "next/link";
import type { Key, Source } from "@/lib/domain/case-file";
import { firstDay } from "@/lib/domain/day";
import { SOURCE_KINDS } from "@/lib/domain/vocabulary";
import { languageName } from "@/lib/messages/language-name";
import { ScrollingTable } from "./scrolling-table";
import section from "./section.module.css";
import type { ViewProps } from "./view-props";

/** All sources, newest first, with what rests on each. */
export function SourcesView({ caseFile, links, messages }: ViewProps) {
  const words = messages.ui.record;
  const sources = caseFile.sources.toSorted(byDate);
  const statements = countBy(caseFile.statements.map(({ source }) => source));
  const events = countBy(caseFile.events.flatMap(({ source = "" }) => source));
  const kinds = countBy(sources.map(({ kind }) => kind));
  const summary = SOURCE_KINDS.filter((kind) => kinds.has(kind)).map(
    (kind) => `${messages.number(kinds.get(kind) ?? 0)} ${messages.sourceKinds[kind]}`,
  );
  if (sources.length === 0)
    return (
      <div className={section.text}>
        <p>{messages.ui.evidencePages.noSources}</p>
        <p className={section.small}>{messages.ui.evidencePages.noSourcesTeach}</p>
      </div>
    );
  return (
    <>
      <p className={section.small}>{words.sourcesCounted(sources.length, summary.join(" · "))}</p>
      <ScrollingTable label={words.sources}>
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.publisher}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.published}</th>
            <th scope="col" className={section.number}>
              {words.statements}
            </th>
            <th scope="col" className={section.number}>
              {words.events}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.key}>
              <th scope="row">
                <Link href={links.source(source.key)} prefetch={false} lang={source.language}>
                  {source.title}
                </Link>
              </th>
              <td>{source.publisher}</td>
              <td>
                {messages.sourceKinds[source.kind]}
                {source.language === undefined ? "" : `, ${languageName(source.language, messages.language)}`}
              </td>
              <td>
                {source.published === undefined ? (
                  <span className={section.small}>{words.notKnown}</span>
                ) : (
                  <time dateTime={source.published}>{messages.date(source.published)}</time>
                )}
              </td>
              <td className={section.number}>{messages.number(statements.get(source.key) ?? 0)}</td>
              <td className={section.number}>{messages.number(events.get(source.key) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </>
  );
}

/** Newest first; what has no date comes last, in the order of the case file. */
function byDate(a: Source, b: Source): number {
  const day = (source: Source) => (source.published === undefined ? "" : firstDay(source.published));
  return day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1;
}

function countBy(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
