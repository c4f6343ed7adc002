import Link from "next/link";
import type { Key, Source } from "@/lib/domain/case-file";
import { firstDay } from "@/lib/domain/day";
import { SOURCE_KINDS } from "@/lib/domain/vocabulary";
import { ScrollingTable } from "./scrolling-table";
import section from "./section.module.css";
import { languageName } from "./statement-block";
import type { ViewProps } from "./view-props";

/** All sources, newest first, with what rests on each. */
export function SourcesView({ caseFile, links, messages }: ViewProps) {
  const sources = caseFile.sources.toSorted(byDate);
  const statements = countBy(caseFile.statements.map(({ source }) => source));
  const events = countBy(caseFile.events.flatMap(({ source = "" }) => source));
  const kinds = countBy(sources.map(({ kind }) => kind));
  const summary = SOURCE_KINDS.filter((kind) => kinds.has(kind)).map(
    (kind) => `${kinds.get(kind)} ${messages.sourceKinds[kind]}`,
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
      <p className={section.small}>
        {sources.length} {sources.length === 1 ? "source" : "sources"}: {summary.join(" · ")}. Newest first.
      </p>
      <ScrollingTable label="Sources">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Publisher</th>
            <th scope="col">Kind</th>
            <th scope="col">Published</th>
            <th scope="col" className={section.number}>
              Statements
            </th>
            <th scope="col" className={section.number}>
              Events
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
                {source.language === undefined ? "" : `, ${languageName(source.language)}`}
              </td>
              <td>
                {source.published === undefined ? (
                  <span className={section.small}>not known</span>
                ) : (
                  <time dateTime={source.published}>{messages.date(source.published)}</time>
                )}
              </td>
              <td className={section.number}>{statements.get(source.key) ?? 0}</td>
              <td className={section.number}>{events.get(source.key) ?? 0}</td>
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
