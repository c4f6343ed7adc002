import Link from "next/link";
import { withLanguage } from "@/lib/domain/language";
import { mountPath } from "@/lib/domain/mount";
import type { Messages } from "@/lib/messages/messages";
import type { RecalledCase } from "@/lib/request/open-case";
import styles from "./missing-view.module.css";
import { ReleaseDate } from "./release-date";

/** A release that was taken back: which one, when and why, and nothing of what it said. */
export function RecalledView({ opened, messages }: { opened: RecalledCase; messages: Messages }) {
  const { release, latest, slug, language } = opened;
  const { missing, site } = messages.ui;
  const words = missing.recalled;
  const base = mountPath({ kind: "latest", slug });
  return (
    <div className={styles.page}>
      <h1>{words.title(messages.number(release.number))}</h1>
      <p>
        {words.published} <ReleaseDate at={release.publishedAt} messages={messages} />
        {release.recalled === null ? null : (
          <>
            {" "}
            {words.recalledAt} <ReleaseDate at={release.recalled.at} messages={messages} />
          </>
        )}
        . {words.gone}
      </p>
      {release.recalled === null ? null : (
        <p>
          {words.reason} <bdi>{release.recalled.reason}</bdi>
        </p>
      )}
      <ul>
        {latest === null ? null : (
          <>
            <li>
              <Link href={withLanguage(base, language)} prefetch={false}>
                {missing.latestRelease(messages.number(latest.number))}
              </Link>
            </li>
            <li>
              <Link href={withLanguage(`${base}/releases`, language)} prefetch={false}>
                {missing.allReleases}
              </Link>
            </li>
          </>
        )}
        <li>
          <Link href={withLanguage("/", language)} prefetch={false}>
            {site.allNegotiations}
          </Link>
        </li>
      </ul>
    </div>
  );
}
