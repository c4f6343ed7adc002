"use client";
import { useEffect, useId, useRef, useState } from "react";
import { adminShares as words } from "@/lib/messages/en/ui/admin-shares";
import { QrCode } from "../../_ui/qr-code";
import { copy } from "../take/copy";
import { EmbedBuilder } from "./embed-builder";
import styles from "./made-link.module.css";
import type { MadeShare } from "./share-form-state";

/** A link that was just made: copied already, and ready to be handed on. */
export function MadeLink({ made }: { made: MadeShare }) {
  const { url, token, title, password, mayEmbed } = made;
  const [said, setSaid] = useState("");
  const button = useRef<HTMLButtonElement>(null);
  const copyText = (text: string) =>
    copy({ text }).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  useEffect(() => {
    // One key copies it again.
    button.current?.focus();
    copy({ text: url }).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  }, [url]);
  return (
    <div className={styles.made}>
      <p role="status" className={styles.said}>
        <strong>{words.made}</strong> {said}
      </p>
      <Line label={words.link} text={url}>
        <button ref={button} type="button" onClick={() => copyText(url)}>
          {words.copy}
        </button>
      </Line>
      {password === null ? null : (
        <Line label={words.madePassword} text={password}>
          <button type="button" onClick={() => copyText(password)}>
            {words.copyPassword}
          </button>
        </Line>
      )}
      <p className={styles.ways}>
        <SendButton url={url} title={title} />
        <a href={`mailto:?subject=${encodeURIComponent(words.mailSubject)}&body=${encodeURIComponent(url)}`}>
          {words.mail}
        </a>
        <a href={url} target="_blank" rel="noopener noreferrer">
          {words.openIt}
        </a>
        <a href="/admin/shares">{words.yours}</a>
      </p>
      <details className={styles.qr}>
        <summary>{words.qr}</summary>
        <QrCode text={url} label={words.qrOf} />
      </details>
      {mayEmbed ? <EmbedBuilder token={token} url={url} title={title} isLocked={password !== null} /> : null}
    </div>
  );
}

function Line({ label, text, children }: { label: string; text: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{label}</label>
      <input id={id} readOnly value={text} size={1} onFocus={({ target }) => target.select()} />
      {children}
    </div>
  );
}

/** The sheet of the system, where it has one. */
function SendButton({ url, title }: { url: string; title: string }) {
  const [canSend, setCanSend] = useState(false);
  useEffect(() => setCanSend(typeof navigator.share === "function"), []);
  if (!canSend) return null;
  return (
    // Whoever closes the sheet again has not failed.
    <button type="button" onClick={() => void navigator.share({ url, title }).catch(() => {})}>
      {words.send}
    </button>
  );
}
