import { randomUUID } from "node:crypto";
import Link from "next/link";
import type { Analyst } from "@/lib/domain/permissions";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import type { EntryKind } from "@/lib/schemas/entry-fields";
import { withFirstRows, writeEntryForm } from "@/lib/schemas/entry-form";
import { DoneNotice } from "../drafts/done-notice";
import { draftAddress } from "../drafts/draft-address";
import section from "../section.module.css";
import { describeFields, type Lists } from "./describe-fields";
import { saveEntryAction } from "./entry-actions";
import { addAddress } from "./entry-address";
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

/** The form of one thing of a draft. */
export function EntryEditor({ analyst, slug, kind, entry, lists, label, did = "" }: EntryEditorProps) {
  const { id = "", version = "", value = {} } = entry ?? {};
  const { optional, up, down, remove, save, depends } = words;
  const { caption, field, theirs, mine, take } = words.stale;
  return (
    <EntryForm
      // Once it is saved, what was typed before is no longer of interest. What somebody else saves changes nothing here:
      // without JavaScript the answer to a form finds its way back by this key.
      key={`${id} ${did}`}
      action={saveEntryAction}
      fields={describeFields(kind, lists)}
      values={withFirstRows(kind, writeEntryForm(kind, value))}
      about={{ slug, of: kind, id, basedOn: String(version), saveId: randomUUID() }}
      keyField={
        entry === null
          ? { name: "key", is: "line", label: words.key, hint: words.newKeyHint, required: false }
          : null
      }
      label={label}
      done={
        <>
          <DoneNotice analyst={analyst} slug={slug} did={did} saved={words.saved} />
          {did === "" || kind === "negotiation" ? null : (
            <p className={section.actions}>
              <Link href={addAddress(slug, kind)} prefetch={false}>
                {words.kinds[kind].add}
              </Link>
              <Link href={draftAddress(slug)} prefetch={false}>
                {words.toSheet}
              </Link>
            </p>
          )}
        </>
      }
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
