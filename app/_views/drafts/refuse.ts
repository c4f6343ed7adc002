import type { UndoAnswer } from "@/lib/data/undo";
import { adminRefused as words } from "@/lib/messages/en/ui/admin-history";
import type { Refusal } from "@/lib/request/form-action";
import type { FormState } from "../../_ui/form/form-state";
import { describeRefusal } from "../people/refusal-words";

type Refused =
  | Refusal
  | Extract<UndoAnswer, { reason: "changed" }>
  | { ok: false; reason: "faults"; faults: readonly { message: string }[] }
  | {
      ok: false;
      reason: "unknown" | "stale" | "not-undoable" | "already" | "taken" | "unchanged" | "unreviewed";
    };

/** Why something was not done, in words for the form that asked for it. */
export function refuse(answer: Refused, values?: Record<string, string>): FormState {
  const kept = values === undefined ? {} : { values };
  switch (answer.reason) {
    case "invalid":
    case "signed-out":
    case "not-allowed":
    case "unavailable":
      return describeRefusal(answer, values);
    case "faults":
      return { ok: false, message: words.faults(answer.faults[0]?.message ?? ""), ...kept };
    case "changed":
      return { ok: false, message: words.changed(nameThings(answer.things)), ...kept };
    default:
      return { ok: false, message: words[answer.reason], ...kept };
  }
}

const MOST_NAMED = 3;

function nameThings(things: readonly { kind: string; id: string }[]): string {
  const named = things.slice(0, MOST_NAMED).map(({ kind, id }) => `${kind} ${id}`);
  return [...named, ...(things.length > MOST_NAMED ? ["…"] : [])].join(", ");
}
