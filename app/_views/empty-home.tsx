import { type Language, withLanguage } from "@/lib/domain/language";
import type { Ui } from "@/lib/messages/en/ui/ui";
import styles from "./empty-home.module.css";

/** Nothing is public yet: what to do about it. */
export function EmptyHome({ words, language }: { words: Ui["home"]["empty"]; language: Language }) {
  return (
    <section className={styles.empty} aria-labelledby="empty">
      <h2 id="empty">{words.title}</h2>
      <p>{words.form}</p>
      <pre className={styles.command} dir="ltr">
        <code>npm run parley -- import cases/*.json --publish --note &quot;First release&quot;</code>
      </pre>
      <p>
        {words.soon} <a href={withLanguage("/method", language)}>{words.method}</a>
      </p>
    </section>
  );
}
