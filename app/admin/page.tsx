import type { Metadata } from "next";
import Link from "next/link";
import { type DraftInfo, listDrafts } from "@/lib/data/list-drafts";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminHome as words } from "@/lib/messages/en/ui/admin-frame";
import { requireAnalyst } from "@/lib/request/session";
import { ReleaseDate } from "../_views/release-date";
import styles from "../_views/section.module.css";

export const metadata: Metadata = { title: words.title };

/** The drafts of all negotiations. */
export default async function AdminHomePage() {
  const { analyst } = await requireAnalyst();
  const drafts = await listDrafts({ analyst });
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles.text}>{drafts.length === 0 ? words.none : words.lead}</p>
      <p>
        <Link href="/admin/new-negotiation" prefetch={false}>
          {words.new}
        </Link>{" "}
        <Link href="/admin/import" prefetch={false}>
          {words.import}
        </Link>
      </p>
      {drafts.length === 0 ? null : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.negotiation}</th>
                <th scope="col">{words.published}</th>
              </tr>
            </thead>
            <tbody>
              {drafts.map((draft) => (
                <tr key={draft.slug}>
                  <th scope="row">
                    <Link href={`/admin/negotiations/${draft.slug}`} prefetch={false}>
                      {draft.title}
                    </Link>
                    <p className={styles.under}>{draft.slug}</p>
                  </th>
                  <td>
                    <Published draft={draft} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Published({ draft: { release, changedSince, withdrawn, archived } }: { draft: DraftInfo }) {
  return (
    <>
      {release === null ? (
        words.notPublished
      ) : (
        <>
          {words.release(String(release.number))},{" "}
          <ReleaseDate at={release.publishedAt} messages={messagesFor("en")} />
        </>
      )}
      {changedSince > 0 ? <p className={styles.under}>{words.changedSince(changedSince)}</p> : null}
      {withdrawn ? <p className={styles.under}>{words.withdrawn}</p> : null}
      {archived ? <p className={styles.under}>{words.archived}</p> : null}
    </>
  );
}
