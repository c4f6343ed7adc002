import { endOfRecord } from "@/lib/domain/as-of";
import type { FoundInCase } from "@/lib/domain/search";
import { FOUND_KINDS, type FoundKind } from "@/lib/domain/search-entries";
import { HitList } from "../find/hit-list";
import styles from "./found.module.css";
import type { Shown } from "./shown";

interface FoundProps {
  found: FoundInCase;
  shown: Shown;
}

/** What stands open of each kind, and what one press more shows. */
const MOST_OPEN = 10;
const MOST_LISTED = 200;

function kindsFound({ hits }: FoundInCase): FoundKind[] {
  return FOUND_KINDS.filter((kind) => hits[kind].length > 0);
}

function anchorOf(kind: FoundKind): string {
  return `found-${kind}`;
}

/** How many rows of the matrix were found, and how much in all that is on record; with the ways to it. */
export function FoundSummary({ found, shown }: FoundProps) {
  const { caseFile, matrix, messages, links, view } = shown;
  const { find } = messages.ui;
  if (view.q === null) return null;
  const of = Object.values(matrix.summary).reduce((sum, count) => sum + count, 0);
  const day = messages.date(matrix.asOf);
  const end = endOfRecord(caseFile);
  return (
    <section className={styles.summary} aria-label={find.label}>
      <p role="status">{find.rows(view.q, matrix.rows.length, of)}</p>
      <p>
        {found.total === 0 ? find.nowhere(day) : `${find.inAll(day)} `}
        {kindsFound(found).map((kind, place) => (
          <span key={kind}>
            {place === 0 ? null : " · "}
            <a href={`#${anchorOf(kind)}`}>{find.count(kind, found.hits[kind].length)}</a>
          </span>
        ))}
        {found.later === 0 ? null : (
          <>
            {found.total > 0 ? " · " : " "}
            {find.later(found.later)}
            {end > matrix.asOf ? (
              <>
                {": "}
                <a id="find-later" href={links.stay({ asOf: end })}>
                  {find.showLater}
                </a>
              </>
            ) : null}
          </>
        )}
        {found.total > 0 || found.later > 0 ? " · " : " "}
        <a id="find-end" href={links.stay({ q: null })}>
          {find.end}
        </a>
      </p>
    </section>
  );
}

/** All that was found, kind by kind. */
export function FoundList({ found, shown }: FoundProps) {
  const { index, messages, links, view } = shown;
  const { find } = messages.ui;
  if (view.q === null || found.total === 0) return null;
  const place = { words: found.words, index, view, links, messages };
  return (
    <section className={styles.list} aria-labelledby="found">
      <h2 id="found">{find.all(view.q)}</h2>
      {kindsFound(found).map((kind) => {
        const hits = found.hits[kind];
        const further = hits.slice(MOST_OPEN, MOST_LISTED);
        return (
          <section key={kind} aria-labelledby={anchorOf(kind)}>
            <h3 id={anchorOf(kind)}>
              {find.kinds[kind]} ({hits.length})
            </h3>
            <HitList hits={hits.slice(0, MOST_OPEN)} {...place} />
            {further.length === 0 ? null : (
              <details className={styles.further}>
                <summary>{find.more(hits.length - MOST_OPEN)}</summary>
                <HitList hits={further} {...place} />
                {hits.length > MOST_LISTED ? <p>{find.tooMany(hits.length - MOST_LISTED)}</p> : null}
              </details>
            )}
          </section>
        );
      })}
    </section>
  );
}
