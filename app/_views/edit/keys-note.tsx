import { adminGrid as words } from "@/lib/messages/en/ui/admin-grid";
import { Disclosure } from "../../_ui/disclosure";
import styles from "./keys-note.module.css";

/** How a cell is written, and what the keys of the sheet do. */
export function KeysNote() {
  return (
    <>
      <p id="sheet-format" className={styles.format}>
        {words.format}
      </p>
      <Disclosure summary={words.keys.title}>
        <dl className={styles.keys}>
          {words.keys.list.map(([keys, does]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}
