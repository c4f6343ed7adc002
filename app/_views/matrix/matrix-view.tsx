import { arrangeRows } from "@/lib/domain/arrange-rows";
import { indexCase } from "@/lib/domain/case-index";
import { languageOfCase } from "@/lib/domain/case-language";
import { NO_FILTERS } from "@/lib/domain/filters";
import { buildMatrix } from "@/lib/domain/matrix";
import { offersOf } from "@/lib/domain/mount";
import { findInRows, searchCase } from "@/lib/domain/search";
import { ChangedSince } from "../changes/changed-since";
import { Choices } from "../choices";
import { isLarge, LargeMatrix } from "../grid/large-matrix";
import { LadderLegend } from "../ladder-legend";
import { StepWalk } from "../steps/step-walk";
import type { ViewProps } from "../view-props";
import { AsOfChoice } from "./as-of-choice";
import controls from "./controls.module.css";
import { EvidencePanel } from "./evidence-panel";
import { FilterForm } from "./filter-form";
import { FindForm } from "./find-form";
import { FoundList, FoundSummary } from "./found";
import { LayoutChoice } from "./layout-choice";
import { MatrixTable } from "./matrix-table";
import styles from "./matrix-view.module.css";
import { NoRows } from "./no-rows";
import { PartyChoice } from "./party-choice";
import { RowsAndColumns } from "./rows-and-columns";
import { type Shown, TALLY_FIRST } from "./shown";
import { SoftNavigation } from "./soft-navigation";
import { StatusStrip } from "./status-strip";
import { isWiderThanPaper } from "./table-width";
import { TallyFirst } from "./tally-first";
import { WhyPanel } from "./why-panel";

/** Where the parties stand, meet and clash, and why: a pure function of the case file and of what the address asks for. */
export function MatrixView({ release, ...props }: ViewProps & { release: number }) {
  const { caseFile, view, links, messages } = props;
  const matrix = buildMatrix(caseFile, view);
  const isFiltered = matrix.rows.length !== Object.values(matrix.summary).reduce((sum, n) => sum + n, 0);
  const whole = isFiltered ? buildMatrix(caseFile, { ...view, ...NO_FILTERS }) : matrix;
  const shown: Shown = { ...props, index: indexCase(caseFile), matrix };
  const large = isLarge(shown);
  const part = {
    parties: matrix.parties,
    issues: view.issues ?? caseFile.issues.map(({ key }) => key),
    counted: matrix.counted,
  };
  const groups = arrangeRows(matrix.rows, view, languageOfCase(caseFile));
  const find = findInRows(shown.index, view.q, matrix.asOf);
  const found = searchCase(caseFile, view.q, matrix.asOf);
  const isTallyFirst = !large && matrix.counted.length >= TALLY_FIRST && view.table === null;
  return (
    <SoftNavigation>
      {view.cell === null ? null : <EvidencePanel key={links.here()} address={view.cell} shown={shown} />}
      {view.why === null || view.cell !== null ? null : (
        <WhyPanel key={links.here()} issueKey={view.why} shown={shown} />
      )}
      <h2 className="visually-hidden">{messages.ui.matrix.whereTheyStand}</h2>
      <StatusStrip shown={shown} whole={whole} />
      <Choices links={links}>
        <AsOfChoice shown={shown} />
        <StepWalk shown={part} asOf={matrix.asOf} {...props}>
          <ChangedSince shown={shown} />
        </StepWalk>
        <PartyChoice shown={shown} />
      </Choices>
      <div className={controls.bar}>
        <Choices links={links}>
          <div className={controls.further}>
            <FindForm shown={shown} />
            <FilterForm shown={shown} whole={whole} />
            <RowsAndColumns shown={shown} />
          </div>
        </Choices>
        {offersOf(links.mount).tools ? (
          <div className={controls.layouts}>
            <LayoutChoice shown={shown} />
          </div>
        ) : null}
      </div>
      <FoundSummary found={found} shown={shown} />
      <div
        className={styles.frame}
        data-table={view.table ?? undefined}
        data-wide={isWiderThanPaper(matrix.parties.length, view.density) ? "" : undefined}
      >
        {matrix.rows.length === 0 ? <NoRows shown={shown} /> : null}
        {isTallyFirst && matrix.rows.length > 0 ? (
          <TallyFirst rows={groups.flatMap(({ rows }) => rows)} shown={shown} />
        ) : null}
        {large && matrix.rows.length > 0 ? <LargeMatrix shown={shown} release={release} /> : null}
        {matrix.rows.length > 0 && !large ? (
          <MatrixTable shown={shown} groups={groups} find={find} hasAnchors={!isTallyFirst} />
        ) : null}
      </div>
      <LadderLegend messages={messages} isExplained />
      <p className={styles.colours}>{messages.ui.matrix.colours}</p>
      <FoundList found={found} shown={shown} />
    </SoftNavigation>
  );
}
