"use client";
import { useEffect, useId, useRef } from "react";
import styles from "./stage.module.css";

interface DeckDialogProps {
  title: string;
  close: string;
  onClose: () => void;
  children: React.ReactNode;
}

export function DeckDialog({ title, close, onClose, children }: DeckDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button type="button" aria-label={close} onClick={() => dialog.current?.close()}>
          ✕
        </button>
      </div>
      {children}
    </dialog>
  );
}
