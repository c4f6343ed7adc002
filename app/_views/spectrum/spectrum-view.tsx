import { indexCase } from "@/lib/domain/case-index";
import { buildMatrix } from "@/lib/domain/matrix";
import { offersOf } from "@/lib/domain/mount";
import { buildSpectrum } from "@/lib/domain/spectrum";
import { Choices } from "../choices";
import { AsOfChoice } from "../matrix/as-of-choice";
import controls from "../matrix/controls.module.css";
import { FilterForm } from "../matrix/filter-form";
import { FindForm } from "../matrix/find-form";
import { NoRows } from "../matrix/no-rows";
import { PartyChoice } from "../matrix/party-choice";
import { RowsAndColumns } from "../matrix/rows-and-columns";
import type { Shown } from "../matrix/shown";
import { SoftNavigation } from "../matrix/soft-navigation";
import type { ViewProps } from "../view-props";
import { FurtherIssues } from "./further-issues";
import { IssueCard } from "./issue-card";
import { SpectrumLegend } from "./spectrum-legend";
import { SpectrumPatterns } from "./spectrum-patterns";
import styles from "./spectrum-view.module.css";

/** So many rows of parties stand on one page; the issues beyond are named, and one press away. */
const MOST_ROWS = 400;
/** The same in the tables, where every party has its own row. */
const MOST_CELLS = 2_000;

/** Each issue's outcomes as an axis, with what each party says of them. */
export function SpectrumView(props: ViewProps) {
  const { caseFile, view, links, messages } = props;
  const matrix = buildMatrix(caseFile, view);
  const shown: Shown = { ...props, index: indexCase(caseFile), matrix };
  const spectra = matrix.rows.map((row) => buildSpectrum(row, matrix.parties));
  const fitting = Math.min(
    countFitting(spectra.map(({ counted, beside }) => counted.length + beside.length)),
    Math.max(1, Math.floor(MOST_CELLS / Math.max(1, matrix.parties.length))),
  );
  const isTable = view.table === "plain";
  const words = messages.ui.spectrum;
  return (
    <SoftNavigation>
      <Choices links={links}>
        <AsOfChoice shown={shown} />
        <PartyChoice shown={shown} />
      </Choices>
      <div className={controls.bar}>
        <Choices links={links}>
          <div className={controls.further}>
            <FindForm shown={shown} />
            <FilterForm shown={shown} hasArrangement={false} />
            <RowsAndColumns shown={shown} />
          </div>
        </Choices>
        {offersOf(links.mount).tools ? (
          <ul className={controls.segments} aria-label={messages.ui.matrix.layout.layout}>
            <li>
              <a
                id="layout-axes"
                href={links.stay({ table: null })}
                aria-current={isTable ? undefined : "true"}
              >
                {words.axes}
              </a>
            </li>
            <li>
              <a
                id="layout-tables"
                href={links.stay({ table: "plain" })}
                aria-current={isTable ? "true" : undefined}
              >
                {words.tables}
              </a>
            </li>
          </ul>
        ) : null}
      </div>
      <SpectrumPatterns />
      {matrix.rows.length === 0 ? <NoRows shown={shown} /> : null}
      {isTable || matrix.rows.length === 0 ? null : <SpectrumLegend messages={messages} />}
      <div className={styles.issues}>
        {spectra.slice(0, fitting).map((spectrum) => (
          <IssueCard key={spectrum.row.issue.key} spectrum={spectrum} shown={shown} />
        ))}
      </div>
      <FurtherIssues
        issues={matrix.rows.slice(fitting).map(({ issue }) => issue)}
        most={fitting}
        shown={shown}
      />
    </SoftNavigation>
  );
}

/** How many of the issues fit, from the first on; one always does. */
function countFitting(rows: readonly number[]): number {
  let sum = 0;
  const beyond = rows.findIndex((count, place) => {
    sum += count;
    return place > 0 && sum > MOST_ROWS;
  });
  return beyond < 0 ? rows.length : beyond;
}
