import { adminGrid as words } from "@/lib/messages/en/ui/admin-grid";
import form from "../../_ui/form/form.module.css";
import type { DraftStore } from "./draft-store";
import styles from "./save-line.module.css";
import type { Notice, StoreState } from "./store-state";

interface SaveLineProps {
  store: DraftStore;
  state: StoreState;
  onConflict: (group: string) => void;
}

/** Where the saving stands, what the last command did, and the way back from it. */
export function SaveLine({ store, state, onConflict }: SaveLineProps) {
  const { queue, stack, notice, connection } = state;
  const [conflict] = Object.keys(queue.conflicts);
  const conflicts = Object.keys(queue.conflicts).length;
  const refused = Object.keys(queue.refused).length;
  return (
    <div className={styles.line}>
      <div className={styles.buttons}>
        <button
          type="button"
          className={form.button}
          disabled={stack.done.length === 0}
          onClick={() => store.undo()}
        >
          {words.undo}
        </button>
        <button
          type="button"
          className={form.button}
          disabled={stack.undone.length === 0}
          onClick={() => store.redo()}
        >
          {words.redo}
        </button>
      </div>
      <p role="status" className={styles.state} data-warm={connection === "up" ? undefined : ""}>
        {describeConnection(state)}
        {notice === null ? null : ` ${describeNotice(notice)}`}
        {refused > 0 ? ` ${words.refused(refused)}.` : null}
      </p>
      {connection === "signed-out" ? (
        <a href="/login" target="_blank" rel="noopener">
          {words.signIn}
        </a>
      ) : null}
      {conflict === undefined ? null : (
        <button type="button" className={form.button} onClick={() => onConflict(conflict)}>
          {words.conflicts(conflicts)}
        </button>
      )}
    </div>
  );
}

function describeConnection(state: StoreState): string {
  const { connection, unsaved, lastSavedAt, isForgetful } = state;
  const pending = [...unsaved.values()].filter((how) => how === "waiting" || how === "sending").length;
  switch (connection) {
    case "signed-out":
      return words.signedOut;
    case "denied":
      return words.denied;
    case "offline":
      return isForgetful && pending > 0 ? words.offlineForgetful : `${words.offline(pending)}.`;
    case "up":
      if (pending > 0) return words.saving;
      return lastSavedAt === null ? `${words.nothingSaved}.` : `${words.saved(lastSavedAt.slice(11, 16))}.`;
  }
}

function describeNotice(notice: Notice): string {
  switch (notice.kind) {
    case "pasted":
    case "filled":
    case "cleared": {
      const { kind, cells, misfits, beyond } = notice;
      return [
        cells > 0 ? words.notices[kind](cells) : "",
        misfits > 0 ? words.notices.misfits(misfits) : "",
        beyond > 0 ? words.notices.beyond(beyond) : "",
      ]
        .filter((part) => part !== "")
        .join(" ");
    }
    default:
      return words.notices[notice.kind];
  }
}
