import { randomUUID } from "node:crypto";
import Link from "next/link";
import type { DraftEntry, OpenEntries } from "@/lib/data/open-entries";
import type { Issue } from "@/lib/domain/case-file";
import type { Analyst } from "@/lib/domain/permissions";
import { isMerged } from "@/lib/domain/plan-merge";
import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import { adminMerge } from "@/lib/messages/en/ui/admin-merge";
import type { ListedEntryKind } from "@/lib/schemas/entry-fields";
import { MIN_OPTIONS } from "@/lib/schemas/limits";
import { ActionForm } from "../../_ui/form/action-form";
import { SubmitButton } from "../../_ui/form/submit-button";
import { TextField } from "../../_ui/form/text-field";
import { Notice } from "../../_ui/notice";
import { DraftHead } from "../drafts/draft-head";
import styles from "../section.module.css";
import { renameEntryAction } from "./entry-actions";
import { addAddress, deleteAddress, mergeAddress, mergeOptionsAddress, pageOf } from "./entry-address";
import { EntryEditor } from "./entry-editor";
import { nameValue } from "./name-thing";

interface EntryPageProps {
  analyst: Analyst;
  slug: string;
  kind: ListedEntryKind;
  /** null: something new. */
  entry: DraftEntry | null;
  opened: OpenEntries;
  did?: string | undefined;
}

/** One thing of a draft: its form, its key, the way to delete it. */
export function EntryPage({ analyst, slug, kind, entry, opened, did }: EntryPageProps) {
  const { negotiation, lists } = opened;
  const title = entry === null ? words.kinds[kind].add : nameValue(kind, entry.value);
  const options = kind === "issue" && entry !== null ? (entry.value as Issue).options.length : null;
  return (
    <>
      <DraftHead
        {...{ slug, title: negotiation.title, language: negotiation.language }}
        here={pageOf(kind)}
        isWithin
      />
      <h1 dir="auto" lang={entry === null ? "en" : negotiation.language}>
        {title}
      </h1>
      {entry === null && kind === "statement" && lists.source?.length === 0 ? (
        <p>
          {words.noSourceYet}{" "}
          <Link href={addAddress(slug, "source")} prefetch={false}>
            {words.kinds.source.add}
          </Link>
        </p>
      ) : null}
      {options !== null && options < MIN_OPTIONS ? (
        <Notice tone="warm">{words.fewOptions(options)}</Notice>
      ) : null}
      <EntryEditor {...{ analyst, slug, kind, entry, lists, did }} label={title} />
      {entry === null ? null : (
        <>
          <section className={styles.section} aria-labelledby="key">
            <h2 id="key">{words.rename.title}</h2>
            <p className={styles.text}>{words.rename.lead(entry.id)}</p>
            <ActionForm action={renameEntryAction} key={entry.id} label={words.rename.send}>
              <input type="hidden" name="slug" value={slug} />
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="id" value={entry.id} />
              <input type="hidden" name="basedOn" value={entry.version} />
              <input type="hidden" name="saveId" value={randomUUID()} />
              <TextField
                name="newKey"
                label={words.rename.label}
                hint={words.rename.hint}
                value={entry.id}
                autoComplete="off"
              />
              <SubmitButton tone="plain">{words.rename.send}</SubmitButton>
            </ActionForm>
          </section>
          {isMerged(kind) ? (
            <section className={styles.section} aria-labelledby="merge">
              <h2 id="merge">{adminMerge.title(words.kinds[kind].one)}</h2>
              <p className={styles.text}>
                {adminMerge.lead}{" "}
                <Link href={mergeAddress(slug, kind, entry.id)} prefetch={false}>
                  {adminMerge.link}
                </Link>
              </p>
              {options !== null && options > 1 ? (
                <p className={styles.text}>
                  {adminMerge.options.lead}{" "}
                  <Link href={mergeOptionsAddress(slug, entry.id)} prefetch={false}>
                    {adminMerge.options.link}
                  </Link>
                </p>
              ) : null}
            </section>
          ) : null}
          <section className={styles.section} aria-labelledby="delete">
            <h2 id="delete">{words.deleting.title(words.kinds[kind].one)}</h2>
            <p className={styles.text}>
              {words.deleting.lead}{" "}
              <Link href={deleteAddress(slug, kind, entry.id)} prefetch={false}>
                {words.deleting.link}
              </Link>
            </p>
          </section>
        </>
      )}
    </>
  );
}
