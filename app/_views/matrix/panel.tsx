"use client";
// The server renders an open dialog: without JavaScript it is a panel with a link that closes it. With JavaScript it
// becomes modal, Escape closes it, and the focus goes back to what opened it.
import { useRouter } from "next/navigation";
import { useLayoutEffect, useRef } from "react";
import styles from "./panel.module.css";

interface PanelProps {
  labelledBy: string;
  /** The address without the panel; its fragment names what opened it. */
  closeHref: string;
  closeWord: string;
  /** Of a panel that is not in the address yet: what else is to be done when it closes. */
  onLeave?: () => void;
  children: React.ReactNode;
}

export function Panel({ labelledBy, closeHref, closeWord, onLeave, children }: PanelProps) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  /** The way to the address without the panel has begun. */
  const isLeaving = useRef(false);
  const [address = "", opener = ""] = closeHref.split("#");

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    // `open` without showModal() is what the server could say; only a closed dialog can become modal.
    element.removeAttribute("open");
    element.showModal();
    isLeaving.current = false;
    // What is modal lies over the page, on paper too. There it stands before the matrix, as it does without JavaScript.
    const standOnPaper = () => {
      element.close();
      element.open = true;
    };
    const standOnScreen = () => {
      element.close();
      element.showModal();
    };
    window.addEventListener("beforeprint", standOnPaper);
    window.addEventListener("afterprint", standOnScreen);
    return () => {
      window.removeEventListener("beforeprint", standOnPaper);
      window.removeEventListener("afterprint", standOnScreen);
      isLeaving.current = true;
      element.close();
      focusOpener(opener);
    };
  }, [opener]);

  const leave = () => {
    if (isLeaving.current) return;
    isLeaving.current = true;
    onLeave?.();
    // What was asked for ends unseen: the address stays as it is, and gets no second place in the history.
    if (onLeave) router.replace(address, { scroll: false });
    else router.push(address, { scroll: false });
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the press beside the panel is for pointers; keys have Escape and the link
    <dialog
      ref={dialog}
      open
      className={styles.panel}
      aria-labelledby={labelledBy}
      onClick={(event) => {
        // Only the backdrop counts as the dialog itself: all else lies in the body of the panel.
        if (event.target !== dialog.current) return;
        leave();
        dialog.current.close();
      }}
      // With the key itself: that it is closed is told a frame later, and what is opened by then would go with it.
      onCancel={leave}
      onClose={() => {
        // It comes late: for print it has been opened again since.
        if (dialog.current?.open) return;
        focusOpener(opener);
        leave();
      }}
    >
      <div className={styles.body}>
        <p className={styles.close}>
          <a
            href={closeHref}
            onClick={(event) => {
              // The press travels on to the listener of the page, which changes the address.
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              if (onLeave) {
                event.preventDefault();
                leave();
                dialog.current?.close();
                return;
              }
              isLeaving.current = true;
              dialog.current?.close();
              focusOpener(opener);
            }}
          >
            {closeWord} <span aria-hidden="true">✕</span>
          </a>
        </p>
        {children}
      </div>
    </dialog>
  );
}

/** Browsers give the focus back only to what held it; a panel opened by its address has no such thing. */
function focusOpener(id: string): void {
  if (document.activeElement === null || document.activeElement === document.body)
    document.getElementById(decodeURIComponent(id))?.focus();
}
