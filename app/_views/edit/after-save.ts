// What an answer to a save makes of the queue and of what the page says.
import { acknowledge, refuseAsFaulty, refuseAsStale } from "@/lib/domain/edit/save-answers";
import { entityName, type SaveQueue } from "@/lib/domain/edit/save-queue";
import type { SaveAnswer } from "./sheet-client";
import type { Connection, StoreState } from "./store-state";

/** Of a request that the server could not read: a page older than the server. */
const UNREADABLE = { place: "", message: "This could not be read as a change. Reload the page." };

/** False where the request is to go out again, as it is, after a while. */
export function isAnswered(answer: SaveAnswer): boolean {
  return answer.ok || ["stale", "faults", "invalid"].includes(answer.reason);
}

export function connectionAfter(answer: { ok: boolean; reason?: string }): Connection {
  if (answer.ok) return "up";
  switch (answer.reason) {
    case "signed-out":
      return "signed-out";
    case "not-allowed":
    case "unknown":
      return "denied";
    case "offline":
    case "failed":
    case "unavailable":
      return "offline";
    default:
      return "up";
  }
}

export function afterSave(
  { queue, savedAt }: Pick<StoreState, "queue" | "savedAt">,
  sending: NonNullable<SaveQueue["sending"]>,
  answer: SaveAnswer,
): Partial<StoreState> {
  const connection = connectionAfter(answer);
  if (answer.ok) {
    const now = Object.fromEntries(sending.edits.map((edit) => [entityName(edit), answer.at]));
    return {
      ...{ connection, queue: acknowledge(queue, answer.versions) },
      ...{ savedAt: { ...savedAt, ...now }, lastSavedAt: answer.at },
    };
  }
  switch (answer.reason) {
    case "stale":
      return { connection, queue: refuseAsStale(queue, answer.conflicts) };
    case "faults":
      return { connection, queue: refuseAsFaulty(queue, answer.faults) };
    case "invalid":
      return { connection, queue: refuseAsFaulty(queue, [UNREADABLE]) };
    default:
      return { connection };
  }
}
