import Link from "next/link";
import type { ReleaseInfo } from "@/lib/data/releases";
import { ReleaseDate } from "./release-date";
import styles from "./releases-view.module.css";
import section from "./section.module.css";
import type { ViewProps } from "./view-props";

interface ReleasesViewProps extends ViewProps {
  /** Newest first, recalled ones too. */
  releases: readonly ReleaseInfo[];
  /** The number of the release that this page shows. */
  shown: number;
}

/** All releases with their notes, and the hash by which a copy can be checked. */
export function ReleasesView({ releases, shown, links, messages }: ReleasesViewProps) {
  const { frame } = messages.ui;
  const words = frame.releases;
  return (
    <>
      <p className={section.small}>{words.hash}</p>
      <ol className={styles.releases} reversed>
        {releases.map((release) => (
          <li key={release.number} value={release.number}>
            <h2>
              <Link href={links.release(release.number)} prefetch={false}>
                {frame.release(messages.number(release.number))}
              </Link>
              {release.number === shown ? <small> {words.shownHere}</small> : null}
              {release.recalled === null ? null : <small> {words.recalled}</small>}
            </h2>
            <p className={section.small}>
              {words.published} <ReleaseDate at={release.publishedAt} messages={messages} />
            </p>
            {release.recalled === null ? (
              <p className={section.text}>{release.note}</p>
            ) : (
              <p className={section.text}>
                {words.recalledAt} <ReleaseDate at={release.recalled.at} messages={messages} />:{" "}
                {release.recalled.reason}
              </p>
            )}
            <p className={styles.hash}>
              SHA-256 <code>{release.sha256}</code>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
