import { listRevisions, type RevisionInfo } from "@/lib/data/history";
import type { Analyst } from "@/lib/domain/permissions";
import { adminDone as words } from "@/lib/messages/en/ui/admin-history";
import { ActionForm } from "../../_ui/form/action-form";
import { SayDone } from "../../_ui/form/say-done";
import { SubmitButton } from "../../_ui/form/submit-button";
import { Notice } from "../../_ui/notice";
import { undoAction } from "./history-actions";
import { Waiting } from "./waiting";

interface DoneNoticeProps {
  analyst: Analyst;
  slug: string;
  /** What `did=` of the address says: the batch of what was just done. */
  did: string | undefined;
  /** How the page says what was saved. */
  saved?: string;
}

/** Confirms what somebody just did, from the record of it, and lets them take it back. */
export async function DoneNotice({ analyst, slug, did, saved }: DoneNoticeProps) {
  if (did === undefined || did === "") return null;
  const { revisions } = await listRevisions({ analyst, slug, batch: did, limit: 2 });
  const first = revisions.at(-1);
  const text = first === undefined ? null : describeDone(first, saved ?? null);
  if (first === undefined || text === null) return null;
  const canBeUndone = UNDOABLE.includes(first.action);
  return (
    <Notice>
      <SayDone done={did}>{text}</SayDone>
      {canBeUndone ? (
        <ActionForm action={undoAction} inline>
          <input type="hidden" name="slug" value={slug} />
          <input type="hidden" name="batch" value={did} />
          <SubmitButton tone="plain">{words.takeBack}</SubmitButton>
          <Waiting doing="undo" />
        </ActionForm>
      ) : null}
    </Notice>
  );
}

const UNDOABLE: readonly string[] = ["save", "undo", "restore"];

function describeDone({ action, key }: RevisionInfo, saved: string | null): string | null {
  switch (action) {
    case "save":
      return saved;
    case "publish":
      return words.publish(key);
    case "recall":
      return words.recall(key);
    case "undo":
    case "restore":
    case "review":
    case "withdraw":
    case "reinstate":
    case "create":
    case "copy":
    case "archive":
    case "unarchive":
      return words[action];
    default:
      return null;
  }
}
