import { adminDesk as words } from "@/lib/messages/en/ui/admin-desk";
import styles from "./desk.module.css";

/** What the keys do while the text has the focus. */
export function DeskKeys({ id }: { id: string }) {
  return (
    <>
      <p id={id} className={styles.hint}>
        {words.keysHint}
      </p>
      <details className={styles.keys}>
        <summary>{words.keysTitle}</summary>
        <dl>
          {words.keys.map(([keys, does]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
