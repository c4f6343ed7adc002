import type { Key } from "@/lib/domain/case-file";
import { EMPTY_VIEW, type ViewState } from "@/lib/domain/view-state";
import { STATUSES_AS_SHOWN } from "@/lib/domain/vocabulary";
import styles from "./controls.module.css";
import type { Shown } from "./shown";
import { ViewForm } from "./view-form";

const FILTERS = ["status", "issues", "redLine", "onRecord", "since"] as const satisfies (keyof ViewState)[];

/** The answers with which every issue is shown. */
export const NO_FILTERS = {
  status: EMPTY_VIEW.status,
  redLine: EMPTY_VIEW.redLine,
  onRecord: EMPTY_VIEW.onRecord,
  since: EMPTY_VIEW.since,
} satisfies Partial<ViewState>;

/** Which issues are shown: a form, since several answers go together. */
export function FilterForm({ shown }: { shown: Shown }) {
  const { caseFile, matrix, messages, links, view, index } = shown;
  const parties = matrix.parties.flatMap((key) => index.parties.get(key) ?? []);
  const names = parties.map((party) => ({ value: party.key, word: party.shortName }));
  const statuses = STATUSES_AS_SHOWN.map((status) => ({
    value: status,
    word: `${messages.statuses[status].mark} ${messages.statuses[status].word}`,
  }));
  const issues = caseFile.issues.map((issue) => ({ value: issue.key, word: issue.title }));
  const isFiltered = FILTERS.some((name) => (view[name]?.length ?? 0) > 0);
  return (
    <details className={styles.details} open={isFiltered}>
      <summary>
        {isFiltered
          ? `Filter: ${matrix.rows.length} of ${caseFile.issues.length} issues shown`
          : "Filter the issues"}
      </summary>
      {/* The key: what the address says goes into the fields again when it changes. */}
      <ViewForm key={links.stay()} links={links} fields={FILTERS} className={styles.filter}>
        <Ticks name="status" legend="Status" entries={statuses} ticked={view.status} />
        <Ticks name="redLine" legend="With a red line of each of" entries={names} ticked={view.redLine} />
        <Ticks name="onRecord" legend="On record, each of" entries={names} ticked={view.onRecord} />
        <Ticks name="issues" legend="Issues" entries={issues} ticked={view.issues ?? []} />
        <p className={styles.filterEnd}>
          <label htmlFor="since">Changed since</label>
          <input
            id="since"
            name="since"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            size={10}
            maxLength={10}
            pattern="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
            title="A year, a month or a day: 2025, 2025-06 or 2025-06-01"
            placeholder="2025-06-01"
            defaultValue={view.since ?? ""}
          />
          <button type="submit" id="filter-show">
            Show these
          </button>
          {isFiltered ? (
            <a id="filter-none" href={links.stay({ ...NO_FILTERS, issues: null })}>
              Show all issues
            </a>
          ) : null}
        </p>
      </ViewForm>
    </details>
  );
}

interface TicksProps {
  name: keyof ViewState;
  legend: string;
  entries: readonly { value: Key; word: string }[];
  /** Of the words, where they are the case file's. */
  lang?: string | undefined;
  ticked: readonly Key[];
}

/** Several answers to one question, each to be ticked. */
export function Ticks({ name, legend, entries, ticked, lang }: TicksProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {entries.map(({ value, word }) => (
        <label key={value} lang={lang}>
          <input type="checkbox" name={name} value={value} defaultChecked={ticked.includes(value)} /> {word}
        </label>
      ))}
    </fieldset>
  );
}
