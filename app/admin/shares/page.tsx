import type { Metadata } from "next";
import { listShareRecords, listShares } from "@/lib/data/own-shares";
import { decideSharer } from "@/lib/domain/permissions";
import { adminShares as words } from "@/lib/messages/en/ui/admin-shares";
import { requireAnalyst } from "@/lib/request/session";
import { getSettings } from "@/lib/settings";
import styles from "../../_views/section.module.css";
import { ShareEditor } from "../../_views/share/share-editor";
import { ShareRow } from "../../_views/share/share-row";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.listTitle };

/** One's share links, an admin's of everybody; with one of them open to be changed. */
export default async function SharesPage({ searchParams }: Props) {
  const { analyst, viewer } = await requireAnalyst();
  const sharer = decideSharer(analyst, viewer);
  const { link } = await searchParams;
  const now = new Date();
  const shares = await listShares(sharer, now);
  const { appOrigin } = getSettings();
  const opened = shares.find(({ id, state }) => id === link && state !== "revoked");
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p className={styles.text}>{sharer.ofAll ? words.listLeadAll : words.listLead}</p>
      {opened === undefined ? null : (
        <ShareEditor
          share={opened}
          records={await listShareRecords(sharer, opened.id)}
          now={now}
          appOrigin={appOrigin}
        />
      )}
      {shares.length === 0 ? (
        <p className={styles.text}>
          {words.none} {words.newLead} <a href="/">{words.toViews}</a>
        </p>
      ) : (
        <ul className={styles.plainList}>
          {shares.map((share) => (
            <ShareRow key={share.id} share={share} appOrigin={appOrigin} showsMaker={sharer.ofAll} />
          ))}
        </ul>
      )}
    </>
  );
}
