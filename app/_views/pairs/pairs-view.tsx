import { indexCase } from "@/lib/domain/case-index";
import { buildMatrix } from "@/lib/domain/matrix";
import { buildPairGrid, type Pair, type PairGrid } from "@/lib/domain/pairs";
import { Choices } from "../choices";
import { SoftNavigation } from "../matrix/soft-navigation";
import type { ViewProps } from "../view-props";
import { PairDetail } from "./pair-detail";
import { PairGridTable } from "./pair-grid-table";
import { PairKey } from "./pair-key";
import { PairsChoice } from "./pairs-choice";
import type { PairsShown } from "./pairs-shown";
import styles from "./pairs-view.module.css";
import { ShowPair } from "./show-pair";

/** Every chosen party against every other, issue by issue; of one pair what both say. */
export function PairsView(props: ViewProps) {
  const { caseFile, view } = props;
  const grid = buildPairGrid(caseFile, view);
  const shown: PairsShown = {
    ...props,
    index: indexCase(caseFile),
    matrix: { ...buildMatrix(caseFile, { ...view, issues: [] }), parties: grid.parties },
    grid,
    open: findOpen(caseFile, view, grid),
  };
  const opened = view.pair === null ? "" : `${view.pair.one}~${view.pair.other}`;
  return (
    <SoftNavigation>
      <Choices links={props.links}>
        <PairsChoice shown={shown} />
      </Choices>
      {grid.leftOut > 0 ? (
        <p className={styles.none}>
          {props.messages.ui.picture.partiesOf(grid.parties.length, grid.parties.length + grid.leftOut)}
        </p>
      ) : null}
      {grid.pairs.length === 0 ? <p className={styles.none}>{props.messages.ui.pairs.none}</p> : null}
      <div className={styles.frame}>
        {grid.pairs.length > 0 ? (
          <div>
            <PairGridTable shown={shown} />
            <div className={styles.key}>
              <PairKey shown={shown} />
            </div>
          </div>
        ) : null}
        {shown.open ? (
          <ShowPair pair={opened}>
            <PairDetail pair={shown.open} shown={shown} />
          </ShowPair>
        ) : null}
      </div>
    </SoftNavigation>
  );
}

/** The pair that the address names, whoever stands in the grid; without a name the first of the grid. */
function findOpen(caseFile: ViewProps["caseFile"], view: ViewProps["view"], grid: PairGrid): Pair | null {
  if (view.pair === null) return grid.pairs[0] ?? null;
  const parties = [view.pair.one, view.pair.other];
  return buildPairGrid(caseFile, { ...view, parties, count: [] }).pairs[0] ?? null;
}
