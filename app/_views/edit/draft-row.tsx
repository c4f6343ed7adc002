import { memo, useMemo } from "react";
import { buildCell } from "@/lib/domain/as-of";
import type { Issue } from "@/lib/domain/case-file";
import { type CellChange, cellName, compareCell, sheetStatus } from "@/lib/domain/edit/draft-sheet";
import type { SaveState } from "@/lib/domain/edit/save-queue";
import type { Move } from "@/lib/domain/edit/selection";
import { writeCode } from "@/lib/domain/grid";
import { adminGrid as words } from "@/lib/messages/en/ui/admin-grid";
import { GridCell } from "../grid/grid-cell";
import { type GridWords, statusTerm } from "../grid/grid-words";
import { TermMark } from "../status-badge";
import { CellInput } from "./cell-input";
import { spotId } from "./draft-grid";
import styles from "./draft-grid.module.css";
import type { SheetPart } from "./sheet-head";
import type { StoreState } from "./store-state";

interface DraftRowProps {
  issue: Issue;
  place: number;
  part: SheetPart;
  state: StoreState;
  /** The selected columns in this row; from -1 to -2 where there are none. Numbers, so that rows stay as they are while one moves elsewhere. */
  selectedStart: number;
  selectedEnd: number;
  /** The column in which one is; null: in another row. */
  activeColumn: number | null;
  words: GridWords;
  isNarrow: boolean;
  /** The cell of the row that is open; it is the active one. */
  open: OpenInput | null;
}

export interface OpenInput {
  text: string;
  onType: (text: string) => void;
  /** `text` null: dropped. */
  onClose: (text: string | null, then?: Move) => void;
}

export const DraftRow = memo(function DraftRow(props: DraftRowProps) {
  const { issue, place, part, state, words: gridWords, isNarrow, open } = props;
  const { selectedStart, selectedEnd, activeColumn } = props;
  const { sheet, unsaved, present, changedBy } = state;
  const language = sheet.index.caseFile.negotiation.language;
  const fixed = isNarrow ? 1 : 2;
  return (
    <tr aria-rowindex={place + 2}>
      <th scope="row" className={styles.issue} aria-colindex={1} lang={language}>
        <span className={styles.issueTitle}>{issue.title}</span>
      </th>
      {isNarrow ? null : (
        <td className={styles.status} aria-colindex={2}>
          <RowStatus issue={issue} state={state} words={gridWords} />
        </td>
      )}
      {part.before > 0 ? <td colSpan={part.before} aria-hidden="true" /> : null}
      {part.parties.map(({ key: party, shortName }, at) => {
        const column = part.before + at;
        const spot = { row: place, column };
        const isActive = column === activeColumn;
        const name = cellName(party, issue.key);
        const cell = buildCell(sheet.index, party, issue.key, sheet.day);
        return (
          // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
          <td
            key={party}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
            role="gridcell"
            id={spotId(spot)}
            className={styles.cell}
            aria-colindex={column + fixed + 1}
            aria-selected={column >= selectedStart && column <= selectedEnd}
            data-active={isActive ? "" : undefined}
            data-present={present.some((one) => one.cell === name) ? "" : undefined}
          >
            {isActive && open ? (
              <CellInput open={open} label={words.input(shortName, issue.title)} language={language} />
            ) : (
              <CellContent
                code={writeCode(cell, issue)}
                headline={cell.position?.headline ?? null}
                mark={changeOf(state, party, issue.key)}
                saving={stateOf(unsaved, name)}
                who={present.find((one) => one.cell === name)?.who ?? null}
                by={changedBy[name] ?? null}
                words={gridWords}
                language={language}
              />
            )}
          </td>
        );
      })}
      {part.after > 0 ? <td colSpan={part.after} aria-hidden="true" /> : null}
    </tr>
  );
});

/** How the cell differs from the last release; of a negotiation never published nothing differs. */
function changeOf({ released, sheet }: StoreState, party: string, issue: string): CellChange {
  if (released === null) return "same";
  const positions = (all: readonly { position: Parameters<typeof compareCell>[0][number] }[]) =>
    all.map(({ position }) => position);
  const name = cellName(party, issue);
  const then = Object.hasOwn(released.cells, name)
    ? (released.cells[name] ?? [])
    : positions(sheet.loaded.positionsOf(party, issue));
  return compareCell(positions(sheet.index.positionsOf(party, issue)), then);
}

/** Of the positions of a cell the one that most needs to be seen. */
function stateOf(unsaved: StoreState["unsaved"], cell: string): SaveState | null {
  const order: readonly SaveState[] = ["conflict", "refused", "sending", "waiting"];
  if (unsaved.size === 0) return null;
  const states = [...unsaved].flatMap(([name, state]) =>
    name.startsWith(`position ${cell}~`) ? [state] : [],
  );
  return order.find((state) => states.includes(state)) ?? null;
}

interface CellContentProps {
  code: string;
  headline: string | null;
  mark: CellChange;
  saving: SaveState | null;
  who: string | null;
  by: string | null;
  words: GridWords;
  language: string | undefined;
}

const CellContent = memo(function CellContent(props: CellContentProps) {
  const { code, headline, mark, saving, who, by, words: gridWords, language } = props;
  return (
    <div
      className={styles.content}
      data-code={code === "-" || code === "f" ? code : undefined}
      data-red={/[RS]/.test(code) ? "" : undefined}
      data-refused={code.startsWith("r") ? "" : undefined}
    >
      <GridCell code={code} words={gridWords} headline={headline} language={language} q={null} />
      <span className={styles.flags}>
        {mark === "same" ? null : (
          <span className={styles.draft} title={words.marks[mark]}>
            <span aria-hidden="true">● </span>
            {words.draft}
            <span className="visually-hidden">, {words.marks[mark]}</span>
          </span>
        )}
        {saving === null ? null : (
          <span className={styles.saving} data-state={saving}>
            {words.states[saving]}
          </span>
        )}
        {who === null ? (
          by === null ? null : (
            <span className={styles.by}>{words.changedBy(by)}</span>
          )
        ) : (
          <span className={styles.who}>{words.isHere(who)}</span>
        )}
      </span>
    </div>
  );
});

function RowStatus({
  issue,
  state,
  words: gridWords,
}: {
  issue: Issue;
  state: StoreState;
  words: GridWords;
}) {
  const { sheet } = state;
  const status = useMemo(() => sheetStatus(sheet, issue.key), [sheet, issue]);
  if (status === null) return null;
  return (
    <TermMark
      status={status.status}
      issue={issue}
      term={statusTerm(gridWords, status.status, issue.about === "conduct", status.onRecord.length)}
      provisional={!status.final}
      thin={status.thin}
      size="small"
    />
  );
}
