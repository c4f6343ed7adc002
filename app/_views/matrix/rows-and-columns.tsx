import styles from "./controls.module.css";
import { PartyList } from "./party-order";
import type { Shown } from "./shown";
import { Ticks } from "./ticks";
import { ViewForm } from "./view-form";

/** Which issues and which parties the table has, and in which order the parties stand. */
export function RowsAndColumns({ shown }: { shown: Shown }) {
  const { caseFile, matrix, messages, links, view } = shown;
  const { language } = caseFile.negotiation;
  const { filters } = messages.ui;
  const issues = caseFile.issues.map(({ key, title }) => ({ value: key, word: title }));
  // Those shown first: a form sends its answers in the order in which they stand.
  const shownFirst = [...new Set([...matrix.parties, ...caseFile.parties.map(({ key }) => key)])];
  const parties = shownFirst.flatMap((key) => shown.index.parties.get(key) ?? []);
  const named = parties.map(({ key, shortName }) => ({ value: key, word: shortName }));
  const counted = parties
    .filter(
      ({ key, role }) => view.count.includes(key) || (role !== "at-table" && matrix.parties.includes(key)),
    )
    .map(({ key, shortName }) => ({ value: key, word: shortName }));
  return (
    <details className={styles.details}>
      <summary>{filters.rowsAndColumns}</summary>
      <div className={styles.filter}>
        <ViewForm
          key={links.stay()}
          links={links}
          fields={["issues", "parties", "count"]}
          className={styles.choice}
        >
          <Ticks
            name="issues"
            legend={filters.issues}
            entries={issues}
            lang={language}
            ticked={view.issues ?? []}
          />
          <Ticks
            name="parties"
            legend={filters.parties}
            entries={named}
            lang={language}
            ticked={matrix.parties}
          />
          <Ticks name="count" legend={filters.count} entries={counted} lang={language} ticked={view.count} />
          <p className={styles.filterEnd}>
            <button type="submit" id="rows-show">
              {filters.show}
            </button>
          </p>
        </ViewForm>
        <section aria-label={filters.order}>
          <p className={styles.orderTitle}>{filters.order}</p>
          <PartyList shown={shown} hasCounting />
        </section>
      </div>
    </details>
  );
}
