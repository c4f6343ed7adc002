"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect } from "react";
import type { Key } from "@/lib/domain/case-file";

/** In rem; draft-grid.module.css has the same. */
const SIZE = { issue: 12, status: 9.5, narrowIssue: 7.5, party: 12, head: 2.5 };
export const ROW_REM = 5.25;
const OVERSCAN = { rows: 4, columns: 2 };

interface Sheet {
  issues: readonly Key[];
  /** How many parties. */
  columns: number;
  /** Pixels of one. */
  rem: number;
  isNarrow: boolean;
}

/** Which rows and columns are in sight. All are of one size, so nothing has to be measured. */
export function useSheetWindows(region: RefObject<HTMLElement | null>, sheet: Sheet) {
  const { issues, columns, rem, isNarrow } = sheet;
  const fixed = isNarrow ? SIZE.narrowIssue : SIZE.issue + SIZE.status;
  const rowWindow = useVirtualizer({
    count: issues.length,
    getScrollElement: () => region.current,
    estimateSize: () => ROW_REM * rem,
    getItemKey: (place) => issues[place] ?? place,
    overscan: OVERSCAN.rows,
    scrollPaddingEnd: SIZE.head * rem,
  });
  const columnWindow = useVirtualizer({
    horizontal: true,
    count: columns,
    getScrollElement: () => region.current,
    estimateSize: () => SIZE.party * rem,
    paddingStart: fixed * rem,
    scrollPaddingStart: fixed * rem,
    overscan: OVERSCAN.columns,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when these change
  useEffect(() => {
    rowWindow.measure();
    columnWindow.measure();
  }, [rem, fixed, issues.length, columns]);
  return { rowWindow, columnWindow };
}
