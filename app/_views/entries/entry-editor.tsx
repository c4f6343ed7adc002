import { randomUUID } from "node:crypto";
import type { Analyst } from "@/lib/domain/permissions";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import type { EntryKind } from "@/lib/schemas/entry-fields";
import { writeEntryForm } from "@/lib/schemas/entry-form";
import { DoneNotice } from "../drafts/done-notice";
import { describeFields, type Lists } from "./describe-fields";
import { saveEntryAction } from "./entry-actions";
import { EntryForm } from "./entry-form";

interface EntryEditorProps {
  analyst: Analyst;
  slug: string;
  kind: EntryKind;
  /** null: it is new. */
  entry: { id: string; version: number; value: object } | null;
  lists: Lists;
  label: string;
  /** What the address says was just done. */
  did?: string | undefined;
}

/** What a new issue begins with: two rows to fill in, since it has two options at least. */
const NEW_ISSUE = { options: [{}, {}] };

/** The form of one thing of a draft. */
export function EntryEditor({ analyst, slug, kind, entry, lists, label, did = "" }: EntryEditorProps) {
  const { id = "", version = "", value = kind === "issue" ? NEW_ISSUE : {} } = entry ?? {};
  const { optional, up, down, remove, save, depends } = words;
  const { caption, field, theirs, mine, take } = words.stale;
  return (
    <EntryForm
      // Once it is saved, what was typed before is no longer of interest. What somebody else saves changes nothing here:
      // without JavaScript the answer to a form finds its way back by this key.
      key={`${id} ${did}`}
      action={saveEntryAction}
      fields={describeFields(kind, lists)}
      values={writeEntryForm(kind, value)}
      about={{ slug, of: kind, id, basedOn: String(version), saveId: randomUUID() }}
      keyField={
        entry === null
          ? { name: "key", is: "line", label: words.key, hint: words.newKeyHint, required: false }
          : null
      }
      label={label}
      done={<DoneNotice analyst={analyst} slug={slug} did={did} saved={words.saved} />}
      words={{
        optional,
        up,
        down,
        remove,
        save,
        caption,
        field,
        theirs,
        mine,
        take,
        saveDepends: depends.save,
      }}
    />
  );
}
