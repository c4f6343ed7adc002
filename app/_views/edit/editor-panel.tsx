"use client";
import { lazy, Suspense } from "react";
import { cellName } from "@/lib/domain/edit/draft-sheet";
import type { ActiveCell } from "./draft-screen";
import type { DraftStore } from "./draft-store";
import styles from "./position-editor.module.css";
import { EDITOR_ID } from "./sheet-actions";
import type { StoreState } from "./store-state";

/** Fetched once the sheet is there: it brings the sentences of the statuses along. */
const PositionEditor = lazy(() => import("./position-editor"));

export interface EditorPanelProps {
  store: DraftStore;
  state: StoreState;
  cell: ActiveCell;
  onConflict: (group: string) => void;
}

/** The editor of the position of the active cell, beside the sheet. */
export function EditorPanel(props: EditorPanelProps) {
  const { party, issue } = props.cell;
  const backToSheet = (event: React.KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const grid = document.querySelector<HTMLElement>('[role="grid"]');
    grid?.focus({ preventScroll: true });
    // On a phone the sheet stands above, out of sight.
    grid?.parentElement?.scrollIntoView({ block: "nearest" });
  };
  return (
    <section
      id={EDITOR_ID}
      className={styles.panel}
      data-cell={cellName(party, issue)}
      aria-labelledby="position-title"
      onKeyDown={backToSheet}
    >
      <Suspense fallback={<h2 id="position-title">…</h2>}>
        {/* Another cell is another editor: nothing typed in one is taken for the other. */}
        <PositionEditor key={`${party}~${issue}`} {...props} />
      </Suspense>
    </section>
  );
}
