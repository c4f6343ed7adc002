import { adminEntries as words } from "@/lib/messages/en/ui/admin-entries";
import styles from "../section.module.css";

/** So many are named. */
const MOST_NAMED = 200;

interface NamedListProps {
  id: string;
  title: string;
  names: readonly string[];
}

/** Things by name under a heading that counts them; nothing where there are none. */
export function NamedList({ id, title, names }: NamedListProps) {
  if (names.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>
        {title} ({names.length})
      </h2>
      <ul className={styles.list}>
        {names.slice(0, MOST_NAMED).map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two things may be called the same
          <li key={at} dir="auto">
            {name}
          </li>
        ))}
        {names.length > MOST_NAMED ? <li>{words.deleting.more(names.length - MOST_NAMED)}</li> : null}
      </ul>
    </section>
  );
}
