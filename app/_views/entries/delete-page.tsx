import { randomUUID } from "node:crypto";
import Link from "next/link";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import type { OpenDelete } from "@/lib/request/entry-saving";
import type { ListedEntryKind } from "@/lib/schemas/entry-fields";
import { ActionForm } from "../../_ui/form/action-form";
import { SubmitButton } from "../../_ui/form/submit-button";
import { DraftHead } from "../drafts/draft-head";
import styles from "../section.module.css";
import { deleteEntryAction } from "./entry-actions";
import { entryAddress, pageOf } from "./entry-address";
import { nameThing } from "./name-thing";
import { NamedList } from "./named-list";

interface DeletePageProps {
  slug: string;
  kind: ListedEntryKind;
  id: string;
  opened: OpenDelete;
}

/** What goes with a thing, before it goes. */
export function DeletePage({ slug, kind, id, opened }: DeletePageProps) {
  const { caseFile, plan, mark } = opened;
  const [own, ...others] = plan.deleted;
  const { negotiation } = caseFile;
  const names = (list: readonly (typeof plan.deleted)[number][]) =>
    list.map((entity) => nameThing(entity, caseFile));
  return (
    <>
      <DraftHead
        {...{ slug, title: negotiation.title, language: negotiation.language }}
        here={pageOf(kind)}
        isWithin
      />
      <h1 dir="auto">{own === undefined ? null : words.deleting.heading(nameThing(own))}</h1>
      {others.length + plan.changed.length === 0 ? <p>{words.deleting.alone}</p> : null}
      <NamedList id="deletes" title={words.deleting.deletes} names={names(others)} />
      <NamedList
        id="changes"
        title={words.deleting.changes}
        names={names(plan.changed.map(({ before }) => before))}
      />
      <div className={styles.section}>
        <ActionForm action={deleteEntryAction}>
          <input type="hidden" name="slug" value={slug} />
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="saveId" value={randomUUID()} />
          <input type="hidden" name="shown" value={mark} />
          <SubmitButton>{words.deleting.send(plan.deleted.length)}</SubmitButton>
        </ActionForm>
        <p>
          <Link href={entryAddress(slug, kind, id)} prefetch={false} className={styles.back}>
            {words.deleting.back}
          </Link>
        </p>
      </div>
    </>
  );
}
