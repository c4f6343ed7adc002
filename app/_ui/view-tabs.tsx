import Link from "next/link";
import styles from "./view-tabs.module.css";

interface Tab {
  text: string;
  href: string;
  /** The page itself, or one that belongs to it: an issue to the issues. */
  current: "page" | "within" | null;
}

/** Pages of one thing, side by side. Links, not a tab widget: each is an address. */
export function ViewTabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      <ul>
        {tabs.map(({ text, href, current }) => (
          <li key={text}>
            <Link
              href={href}
              prefetch={false}
              aria-current={current === "within" ? true : (current ?? undefined)}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
