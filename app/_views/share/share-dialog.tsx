"use client";
import { useEffect, useId, useRef } from "react";
import { adminShares as words } from "@/lib/messages/en/ui/admin-shares";
import type { ShareOffer } from "@/lib/request/share/share-offer";
import { Seen } from "./seen";
import styles from "./share-dialog.module.css";
import { ShareForm } from "./share-form";

interface ShareDialogProps {
  offer: ShareOffer;
  now: string;
  onClose: () => void;
}

/** The questions of a private link, over the view that they are about. */
export default function ShareDialog({ offer, now, onClose }: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      id="share-dialog"
      className={styles.dialog}
      lang="en"
      dir="ltr"
      aria-labelledby={title}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={title}>{words.newTitle}</h2>
        <button type="button" aria-label={words.close} onClick={() => dialog.current?.close()}>
          ✕
        </button>
      </div>
      <Seen offer={offer} />
      <ShareForm subject={{ kind: "new", view: offer.view, release: offer.release }} now={now} />
    </dialog>
  );
}
