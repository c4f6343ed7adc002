import { countFilters } from "@/lib/domain/filter-counts";
import { NO_FILTERS } from "@/lib/domain/filters";
import { buildMatrix, type Matrix } from "@/lib/domain/matrix";
import { listOfferedDates } from "@/lib/domain/offered-dates";
import { EMPTY_VIEW, GROUPINGS, SORTINGS, type ViewState } from "@/lib/domain/view-state";
import { STATUSES_AS_SHOWN } from "@/lib/domain/vocabulary";
import styles from "./controls.module.css";
import type { Shown } from "./shown";
import { Ticks } from "./ticks";
import { ViewForm } from "./view-form";

const ANSWERS = ["status", "redLine", "onRecord", "since"] as const satisfies (keyof ViewState)[];
const ARRANGEMENT = ["group", "sort"] as const satisfies (keyof ViewState)[];

interface FilterFormProps {
  shown: Shown;
  /** False where the view has an order of its own. */
  hasArrangement?: boolean;
  /** The matrix of the view without any filters, where it is made already. */
  whole?: Matrix;
}

/** Which issues are shown, and in which order: a form, since several answers go together. */
export function FilterForm({ shown, hasArrangement = true, whole: made }: FilterFormProps) {
  const { caseFile, matrix, messages, links, view, index } = shown;
  const { filters } = messages.ui;
  const dates = listOfferedDates(caseFile)
    .map(({ day }) => day)
    .filter((day) => day < matrix.asOf);
  const isTaken = ANSWERS.some((name) => (view[name]?.length ?? 0) > 0);
  // What the answers are counted on: the matrix without any.
  const isNarrowed = isTaken || view.q !== null;
  const whole = made ?? (isNarrowed ? buildMatrix(caseFile, { ...view, ...NO_FILTERS }) : matrix);
  const counts = countFilters(index, whole, view, dates);
  const parties = matrix.parties.flatMap((key) => index.parties.get(key) ?? []);
  const ofParties = (numbers: typeof counts.redLine) =>
    parties.map(({ key, shortName }) => ({ value: key, word: shortName, count: numbers.get(key) }));
  const statuses = STATUSES_AS_SHOWN.map((status) => ({
    value: status,
    word: `${messages.statuses[status].mark} ${messages.statuses[status].word}`,
    count: counts.status[status],
  }));
  const isFiltered = matrix.rows.length < caseFile.issues.length;
  const fields = hasArrangement ? [...ANSWERS, ...ARRANGEMENT] : ANSWERS;
  return (
    <details className={styles.details} open={isTaken}>
      <summary>
        {isFiltered ? filters.shown(matrix.rows.length, caseFile.issues.length) : filters.open}
      </summary>
      {/* The key: what the address says goes into the fields again when it changes. */}
      <ViewForm key={links.stay()} links={links} fields={fields} className={styles.filter}>
        <p className={styles.filterLead}>{filters.lead}</p>
        <Ticks
          name="status"
          legend={filters.status}
          entries={statuses}
          ticked={view.status}
          counted={filters.issuesCounted}
        />
        <Ticks
          name="redLine"
          legend={filters.redLine}
          entries={ofParties(counts.redLine)}
          ticked={view.redLine}
          counted={filters.issuesCounted}
        />
        <Ticks
          name="onRecord"
          legend={filters.onRecord}
          entries={ofParties(counts.onRecord)}
          ticked={view.onRecord}
          counted={filters.issuesCounted}
        />
        <div>
          <p className={styles.filterField}>
            <label htmlFor="since">{filters.since}</label>
            <input
              id="since"
              name="since"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              size={10}
              maxLength={10}
              pattern="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
              title={filters.dateHint}
              placeholder="2025-06-01"
              defaultValue={view.since ?? ""}
            />
          </p>
          {dates.length === 0 ? null : (
            <>
              <p className={styles.filterField} id="since-dates">
                {filters.sinceDates}
              </p>
              <ul className={styles.dates} aria-labelledby="since-dates">
                {dates.map((day) => (
                  <li key={day}>
                    <a
                      id={`since-${day}`}
                      href={links.stay({ since: day })}
                      aria-current={view.since === day ? "true" : undefined}
                    >
                      {messages.date(day)}
                    </a>{" "}
                    <small className={styles.number}>
                      {counts.since.get(day)}
                      <span className="visually-hidden">
                        {" "}
                        {filters.issuesCounted(counts.since.get(day) ?? 0)}
                      </span>
                    </small>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        {hasArrangement ? <Arrangement shown={shown} /> : null}
        <p className={styles.filterEnd}>
          <button type="submit" id="filter-show">
            {filters.show}
          </button>
          {isFiltered ? (
            <a id="filter-none" href={links.stay({ ...NO_FILTERS, issues: null })}>
              {filters.showAll}
            </a>
          ) : null}
        </p>
      </ViewForm>
    </details>
  );
}

function Arrangement({ shown: { view, messages } }: { shown: Shown }) {
  const { filters } = messages.ui;
  return (
    <div>
      <p className={styles.filterField}>
        <label htmlFor="group">{filters.group}</label>
        {/* What an address without it says is written as nothing. */}
        <select id="group" name="group" defaultValue={view.group === EMPTY_VIEW.group ? "" : view.group}>
          {GROUPINGS.map((group) => (
            <option key={group} value={group === EMPTY_VIEW.group ? "" : group}>
              {filters.groupings[group]}
            </option>
          ))}
        </select>
      </p>
      <p className={styles.filterField}>
        <label htmlFor="sort">{filters.sort}</label>
        <select id="sort" name="sort" defaultValue={view.sort === EMPTY_VIEW.sort ? "" : view.sort}>
          {SORTINGS.map((sort) => (
            <option key={sort} value={sort === EMPTY_VIEW.sort ? "" : sort}>
              {filters.sortings[sort]}
            </option>
          ))}
        </select>
      </p>
    </div>
  );
}
