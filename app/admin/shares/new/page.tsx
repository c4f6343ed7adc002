import type { Metadata } from "next";
import { Seen } from "@/app/_views/share/seen";
import { ShareForm } from "@/app/_views/share/share-form";
import { adminShares as words } from "@/lib/messages/en/ui/admin-shares";
import { requireAnalyst } from "@/lib/request/session";
import { openShareOffer } from "@/lib/request/share/share-offer";
import styles from "../../../_views/section.module.css";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.newTitle };

/** What the dialog over a view asks, as a page. */
export default async function NewSharePage({ searchParams }: Props) {
  await requireAnalyst();
  const { view } = await searchParams;
  const offer = typeof view === "string" ? await openShareOffer(view) : null;
  return (
    <>
      <h1>{words.newTitle}</h1>
      {offer === null ? (
        <p className={styles.text}>
          {words.newLead} <a href="/">{words.toViews}</a>
        </p>
      ) : (
        <div className={styles.narrow}>
          <Seen offer={offer} />
          <ShareForm
            subject={{ kind: "new", view: offer.view, release: offer.release }}
            now={new Date().toISOString()}
          />
        </div>
      )}
    </>
  );
}
