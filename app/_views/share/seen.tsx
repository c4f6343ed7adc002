import { adminShares as words } from "@/lib/messages/en/ui/admin-shares";
import type { ShareOffer } from "@/lib/request/share/share-offer";
import styles from "./share-dialog.module.css";

/** What whoever has the link will see. It is changed where it was chosen: on the page itself. */
export function Seen({ offer }: { offer: ShareOffer }) {
  return (
    <p className={styles.seen}>
      <strong>{words.seen}</strong> {offer.seen} <a href={offer.view}>{words.change}</a>
    </p>
  );
}
