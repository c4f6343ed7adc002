"use client";
import { useEffect, useId, useRef, useState } from "react";
import type { Ui } from "@/lib/messages/en/ui/ui";
import { KEY_TABLE } from "./key-table";
import styles from "./keys-dialog.module.css";
import { setSingleKeys, usesSingleKeys } from "./single-keys";

/** The keys that hold whatever is turned off. */
const ALWAYS = [
  { keys: ["Ctrl K", "⌘ K"], does: "anywhere" },
  { keys: ["Esc"], does: "escape" },
] as const;

/** The list of keys, and whether those of a single letter or sign are used. */
export default function KeysDialog({ words, onClose }: { words: Ui["keys"]; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const hint = useId();
  const [isUsed, setIsUsed] = useState(usesSingleKeys);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const rows = [...KEY_TABLE.map(({ key, does }) => ({ keys: [key], does })), ...ALWAYS];
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{words.title}</h2>
      <p>{words.lead}</p>
      <table className={styles.keys}>
        <thead>
          <tr>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.action}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{words.does[does]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.single}>
        <label>
          <input
            type="checkbox"
            checked={isUsed}
            aria-describedby={hint}
            onChange={({ target }) => {
              if (setSingleKeys(target.checked)) setIsUsed(target.checked);
            }}
          />{" "}
          {words.single}
        </label>
        <br />
        <small id={hint}>{words.singleHint}</small>
      </p>
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
