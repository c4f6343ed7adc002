"use client";
import { type CSSProperties, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { writeCellText } from "@/lib/domain/edit/cell-text";
import { cellName, newestPosition } from "@/lib/domain/edit/draft-sheet";
import { areaOf, moveSelection, type Selection, type Spot, selectSpot } from "@/lib/domain/edit/selection";
import { cellAt, type SheetAxes, typeIntoCells } from "@/lib/domain/edit/sheet-commands";
import { readSheetKey } from "@/lib/domain/edit/sheet-keys";
import { adminGrid as words } from "@/lib/messages/en/ui/admin-grid";
import type { GridWords } from "../grid/grid-words";
import styles from "./draft-grid.module.css";
import { DraftRow } from "./draft-row";
import type { ActiveCell } from "./draft-screen";
import type { DraftStore } from "./draft-store";
import { actOnCells, putOnClipboard, takeFromClipboard } from "./sheet-actions";
import { Room, SheetHead, type SheetPart } from "./sheet-head";
import type { StoreState } from "./store-state";
import { ROW_REM, useSheetWindows } from "./use-sheet-windows";
import { useNarrow, useRootFontSize } from "./use-window";

interface DraftGridProps {
  store: DraftStore;
  state: StoreState;
  words: GridWords;
  /** A cell to go to, asked for elsewhere on the page; a new object each time. */
  goTo: ActiveCell | null;
  /** Told which cell the keyboard is in. */
  onActive: (cell: ActiveCell) => void;
}

/** The sheet: of 40 by 400 cells those in sight stand in the page. */
export function DraftGrid({ store, state, words: gridWords, goTo, onActive }: DraftGridProps) {
  const region = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const rem = useRootFontSize();
  const isNarrow = useNarrow();
  const { sheet } = state;
  const { issues, parties } = sheet.index.caseFile;
  const axes = useMemo(
    (): SheetAxes => ({ issues: issues.map(({ key }) => key), parties: parties.map(({ key }) => key) }),
    [issues, parties],
  );
  const [selection, setSelection] = useState<Selection>(() => selectSpot(spotOf(state.open, axes)));
  const [text, setText] = useState<string | null>(state.open?.text ?? null);
  const [isReleased, setIsReleased] = useState(false);

  const { rowWindow, columnWindow } = useSheetWindows(region, {
    ...{ issues: axes.issues, columns: parties.length, rem, isNarrow },
  });

  const { active } = selection;
  const cell = cellAt(axes, active);
  const [party, issue] = [cell?.party, cell?.issue];
  useEffect(() => {
    if (party === undefined || issue === undefined) return;
    onActive({ party, issue });
    store.stand(cellName(party, issue));
  }, [party, issue, onActive, store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the windows are the same ones all along
  useLayoutEffect(() => {
    rowWindow.scrollToIndex(active.row, { align: "auto" });
    columnWindow.scrollToIndex(active.column, { align: "auto" });
  }, [active.row, active.column]);

  useEffect(() => {
    if (goTo === null) return;
    setSelection(selectSpot(spotOf(goTo, axes)));
    table.current?.focus();
  }, [goTo, axes]);

  const size = () => ({
    ...{ rows: issues.length, columns: parties.length },
    page: Math.floor((region.current?.clientHeight ?? 0) / (ROW_REM * rem)) - 1,
  });
  const select = (spot: Spot, extend: boolean) =>
    setSelection((now) => moveSelection(now, { kind: "to", spot, extend }, size()));
  const open = (typed: string | null) => {
    const of = cell && sheet.index.issues.get(cell.issue);
    if (!cell || !of) return;
    setText(typed ?? writeCellText(newestPosition(sheet, cell.party, cell.issue), of));
  };
  const close = (typed: string | null, then?: Parameters<typeof moveSelection>[1]) => {
    setText(null);
    store.keepOpen(null);
    if (typed !== null && cell !== null) {
      const answer = typeIntoCells(sheet, [{ ...cell, text: typed }]);
      store.change(answer.changes);
      if (answer.misfits > 0) store.say({ kind: "pasted", cells: 1, misfits: 1, beyond: 0 });
    }
    if (then) setSelection((now) => moveSelection(now, then, size()));
    table.current?.focus({ preventScroll: true });
  };
  const task = { store, sheet, axes, area: areaOf(selection), cell };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.target !== table.current || event.nativeEvent.isComposing) return;
    const pressed = {
      ...{ key: event.key, shift: event.shiftKey, alt: event.altKey },
      control: event.ctrlKey || event.metaKey,
    };
    const standing = { active, columns: parties.length, released: isReleased, isRtl: false };
    const action = readSheetKey(pressed, standing);
    setIsReleased(action?.kind === "release");
    if (action === null) return;
    event.preventDefault();
    switch (action.kind) {
      case "move":
        setSelection((now) => moveSelection(now, action.move, size()));
        break;
      case "open":
        open(action.typed);
        break;
      default:
        actOnCells(action.kind, task);
    }
  };
  const onPointer = (event: React.PointerEvent, isDrag: boolean) => {
    const spot = spotAt(event.target);
    if (spot === null || (isDrag ? event.buttons !== 1 || event.pointerType !== "mouse" : event.button !== 0))
      return;
    if (event.target instanceof HTMLTextAreaElement) return;
    setIsReleased(false);
    select(spot, isDrag || event.shiftKey);
  };

  const shownRows = rowWindow.getVirtualItems();
  const shownColumns = columnWindow.getVirtualItems();
  const first = shownColumns[0]?.index ?? 0;
  const last = shownColumns.at(-1)?.index ?? -1;
  const part = useMemo(
    (): SheetPart => ({
      ...{ before: first, after: parties.length - last - 1 },
      parties: parties.slice(first, last + 1),
    }),
    [first, last, parties],
  );
  const area = areaOf(selection);
  const columns = parties.length + (isNarrow ? 1 : 2);
  const isThere =
    shownRows.some(({ index }) => index === active.row) && active.column >= first && active.column <= last;

  return (
    <div
      ref={region}
      className={styles.region}
      style={{ "--rows": issues.length } as CSSProperties}
      data-narrow={isNarrow ? "" : undefined}
    >
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: where one edits, a table is a grid (ARIA in HTML allows it)
        role="grid"
        className={styles.table}
        tabIndex={0}
        aria-label={words.sheet}
        aria-describedby="sheet-format"
        aria-multiselectable="true"
        aria-rowcount={issues.length + 1}
        aria-colcount={columns}
        aria-activedescendant={isThere ? spotId(active) : undefined}
        style={{ "--columns": parties.length } as CSSProperties}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => onPointer(event, false)}
        onPointerOver={(event) => onPointer(event, true)}
        onDoubleClick={(event) => (spotAt(event.target) && text === null ? open(null) : undefined)}
        onCopy={(event) => putOnClipboard(event, task, false)}
        onCut={(event) => putOnClipboard(event, task, true)}
        onPaste={(event) => takeFromClipboard(event, task)}
        onBlur={() => setIsReleased(false)}
      >
        <SheetHead parties={parties} part={part} isNarrow={isNarrow} />
        <Room height={shownRows[0]?.start ?? 0} columns={columns} />
        <tbody>
          {shownRows.map(({ index }) => {
            const row = issues[index];
            return row === undefined ? null : (
              <DraftRow
                key={row.key}
                issue={row}
                place={index}
                part={part}
                state={state}
                selectedStart={index >= area.top && index <= area.bottom ? area.start : -1}
                selectedEnd={index >= area.top && index <= area.bottom ? area.end : -2}
                activeColumn={index === active.row ? active.column : null}
                words={gridWords}
                isNarrow={isNarrow}
                open={
                  text !== null && index === active.row
                    ? {
                        text,
                        onType: (typed) => {
                          setText(typed);
                          if (cell) store.keepOpen({ ...cell, text: typed });
                        },
                        onClose: close,
                      }
                    : null
                }
              />
            );
          })}
        </tbody>
        <Room height={rowWindow.getTotalSize() - (shownRows.at(-1)?.end ?? 0)} columns={columns} />
      </table>
    </div>
  );
}

export function spotId({ row, column }: Spot): string {
  return `sheet-${row}-${column}`;
}

function spotAt(target: EventTarget): Spot | null {
  const id = target instanceof Element ? target.closest('[id^="sheet-"][role="gridcell"]')?.id : undefined;
  const [, row, column] = /^sheet-(\d+)-(\d+)$/.exec(id ?? "") ?? [];
  return row === undefined ? null : { row: Number(row), column: Number(column) };
}

/** Where a text was left open, else the first cell. */
function spotOf(open: ActiveCell | null, { issues, parties }: SheetAxes): Spot {
  const [row, column] = [issues.indexOf(open?.issue ?? ""), parties.indexOf(open?.party ?? "")];
  return row < 0 || column < 0 ? { row: 0, column: 0 } : { row, column };
}
