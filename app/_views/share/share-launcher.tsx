"use client";
// On readers' pages, which are made once for everybody: whether somebody is signed in is asked when they press. Without
// JavaScript, and for whoever is not signed in, it is a link to the page that does the same.
import { lazy, Suspense } from "react";
import { createPortal } from "react-dom";
import type { ShareOffer } from "@/lib/request/share/share-offer";
import { useOpened } from "../../_ui/use-opened";
import styles from "../take/take.module.css";

const ShareDialog = lazy(() => import("./share-dialog"));

interface ShareLauncherProps {
  /** Path and query of the page. */
  view: string;
  children: React.ReactNode;
}

export function ShareLauncher({ view, children }: ShareLauncherProps) {
  const { opened, open, close } = useOpened<{ offer: ShareOffer; now: string }>();
  const href = `/admin/shares/new?view=${encodeURIComponent(view)}`;
  const press = async (event: React.MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const answer = await fetch(`/admin/api/shares/offer?view=${encodeURIComponent(view)}`).catch(() => null);
    if (answer?.ok) {
      const offered = await answer.json();
      // Pressed twice on a slow network: what was chosen in it stays.
      if (document.querySelector("#share-dialog:modal") === null) open(offered);
    } else window.location.assign(href);
  };
  return (
    <>
      <a id="share-link" className={styles.private} href={href} hrefLang="en" rel="nofollow" onClick={press}>
        {children}
      </a>
      {opened === null
        ? null
        : // Outside of what is taken along: while that is closed, nothing in it is shown, a dialog neither.
          createPortal(
            <Suspense>
              <ShareDialog key={opened.turn} {...opened.what} onClose={close} />
            </Suspense>,
            document.body,
          )}
    </>
  );
}
