import type { Metadata } from "next";
import { findShare, listShareRecords, listShares, SHARES_A_PAGE } from "@/lib/data/share-list";
import { decideSharer } from "@/lib/domain/permissions";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminShares as words } from "@/lib/messages/en/ui/admin-shares";
import { requireAnalyst } from "@/lib/request/session";
import { describeShared } from "@/lib/request/share/share-offer";
import { getSettings } from "@/lib/settings";
import { Pager } from "../../_ui/pager";
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
  const { link, page } = await searchParams;
  const now = new Date();
  const asked = typeof page === "string" && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
  const [{ shares, total }, opened] = await Promise.all([
    listShares(sharer, now, asked),
    typeof link === "string" ? findShare(sharer, link, now) : null,
  ]);
  const { appOrigin } = getSettings();
  const messages = messagesFor("en");
  const pages = Math.ceil(total / SHARES_A_PAGE);
  const seen = await Promise.all(shares.map(describeShared));
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p className={styles.text}>{sharer.ofAll ? words.listLeadAll : words.listLead}</p>
      {opened === null || opened.state === "revoked" ? null : (
        <ShareEditor
          share={opened}
          records={await listShareRecords(sharer, opened.id)}
          now={now}
          appOrigin={appOrigin}
        />
      )}
      {total === 0 ? (
        <p className={styles.text}>
          {words.none} {words.newLead} <a href="/">{words.toViews}</a>
        </p>
      ) : (
        <ul className={styles.plainList}>
          {shares.map((share, place) => (
            <ShareRow
              key={share.id}
              share={share}
              seen={seen[place] ?? null}
              appOrigin={appOrigin}
              showsMaker={sharer.ofAll}
            />
          ))}
        </ul>
      )}
      {pages > 1 ? (
        <Pager
          words={messages.ui.site}
          page={asked}
          pages={pages}
          write={messages.number}
          hrefOf={(one) => `/admin/shares?page=${one}`}
        />
      ) : null}
    </>
  );
}
