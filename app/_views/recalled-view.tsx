import Link from "next/link";
import { mountPath } from "@/lib/domain/links";
import type { Messages } from "@/lib/messages/messages";
import type { RecalledCase } from "@/lib/request/open-case";
import styles from "./missing-view.module.css";
import { ReleaseDate } from "./release-date";

/** A release that was taken back: which one, when and why, and nothing of what it said. */
export function RecalledView({ opened, messages }: { opened: RecalledCase; messages: Messages }) {
  const { release, latest, slug } = opened;
  const base = mountPath({ kind: "latest", slug });
  return (
    <div className={styles.page}>
      <h1>Release {release.number} has been recalled</h1>
      <p>
        It was published <ReleaseDate at={release.publishedAt} messages={messages} />
        {release.recalled === null ? null : (
          <>
            {" "}
            and recalled <ReleaseDate at={release.recalled.at} messages={messages} />
          </>
        )}
        . What it said is no longer shown.
      </p>
      {release.recalled === null ? null : <p>The reason given: {release.recalled.reason}</p>}
      <ul>
        {latest === null ? null : (
          <>
            <li>
              <Link href={base} prefetch={false}>
                Release {latest.number}, the latest
              </Link>
            </li>
            <li>
              <Link href={`${base}/releases`} prefetch={false}>
                All releases
              </Link>
            </li>
          </>
        )}
        <li>
          <Link href="/" prefetch={false}>
            All negotiations
          </Link>
        </li>
      </ul>
    </div>
  );
}
