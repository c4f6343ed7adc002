"use client";
import {
  lazy,
  memo,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";
import type { Key } from "@/lib/domain/case-file";
import { adminGrid as words } from "@/lib/messages/en/ui/admin-grid";
import form from "../../_ui/form/form.module.css";
import type { GridWords } from "../grid/grid-words";
import { DraftGrid } from "./draft-grid";
import styles from "./draft-screen.module.css";
import { DraftStore } from "./draft-store";
import { EditorPanel } from "./editor-panel";
import { FirstSteps } from "./first-steps";
import { KeysNote } from "./keys-note";
import { OldSearches } from "./old-searches";
import { SaveLine } from "./save-line";
import { SheetClient } from "./sheet-client";
import type { StoreState } from "./store-state";

/** What stands beside and beneath the sheet: made anew only where something in it changes. */
const Panel = memo(EditorPanel);
const Searches = memo(OldSearches);

const ConflictDialog = lazy(() => import("./conflict-dialog"));

interface DraftScreenProps {
  slug: string;
  /** Who edits: what is kept in the browser is kept for them. */
  user: string;
  /** A day, UTC. */
  today: string;
  gridWords: GridWords;
}

/** Loads the draft once, and keeps what is typed into it until it is saved. */
export function DraftScreen({ slug, user, today, gridWords }: DraftScreenProps) {
  const [store, setStore] = useState<DraftStore | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const load = useCallback(
    async (isStopped: () => boolean) => {
      setHasFailed(false);
      const answer = await new SheetClient(slug).load();
      if (isStopped()) return;
      if (answer.ok) setStore(new DraftStore(answer, user));
      else setHasFailed(true);
    },
    [slug, user],
  );
  useEffect(() => {
    let isStopped = false;
    void load(() => isStopped);
    return () => {
      isStopped = true;
    };
  }, [load]);
  useEffect(() => {
    store?.start();
    return () => store?.stop();
  }, [store]);
  if (store !== null) return <LoadedScreen store={store} today={today} gridWords={gridWords} />;
  if (!hasFailed) return <p role="status">{words.loading}</p>;
  return (
    <p role="alert">
      {words.notLoaded}{" "}
      <button type="button" className={form.button} onClick={() => load(() => false)}>
        {words.tryAgain}
      </button>
    </p>
  );
}

function useStore(store: DraftStore): StoreState {
  return useSyncExternalStore(store.subscribe, store.getState, store.getState);
}

export interface ActiveCell {
  party: Key;
  issue: Key;
}

interface LoadedScreenProps extends Pick<DraftScreenProps, "today" | "gridWords"> {
  store: DraftStore;
}

function LoadedScreen({ store, today, gridWords }: LoadedScreenProps) {
  const state = useStore(store);
  const [active, setActive] = useState<ActiveCell | null>(null);
  /** Asked for from outside of the sheet. */
  const [goTo, setGoTo] = useState<ActiveCell | null>(null);
  const [conflict, setConflict] = useState<string | null>(null);
  // The sheet follows a key at once, and the editor beside it when there is time.
  const cell = useDeferredValue(active);
  const goToCell = useCallback((to: ActiveCell) => setGoTo({ ...to }), []);
  const { issues, parties, negotiation } = state.sheet.index.caseFile;
  if (issues.length === 0 || parties.length === 0)
    return <FirstSteps slug={negotiation.slug} parties={parties.length} issues={issues.length} />;
  return (
    <>
      <SaveLine store={store} state={state} onConflict={setConflict} />
      <div className={styles.columns}>
        <div className={styles.sheet}>
          <DraftGrid store={store} state={state} words={gridWords} goTo={goTo} onActive={setActive} />
          <KeysNote />
          <Searches state={state} today={today} onGo={goToCell} />
        </div>
        {cell === null ? null : (
          // While it shows the cell before, nothing can be typed into it: it would be taken for that cell.
          <div className={styles.beside} inert={cell !== active}>
            <Panel store={store} state={state} cell={cell} onConflict={setConflict} />
          </div>
        )}
      </div>
      {conflict === null ? null : (
        <Suspense>
          <ConflictDialog store={store} state={state} group={conflict} onClose={() => setConflict(null)} />
        </Suspense>
      )}
    </>
  );
}
