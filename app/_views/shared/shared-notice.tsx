import type { Messages } from "@/lib/messages/messages";
import type { FoundCase } from "@/lib/request/open-case";
import type { SharedAs } from "@/lib/request/share/open-share";
import { Notice } from "../../_ui/notice";
import styles from "./shared-notice.module.css";

interface SharedNoticeProps {
  opened: FoundCase;
  shared: SharedAs;
  messages: Messages;
}

/** How a view was shared: of which release, what was chosen of it and by whom, and their own words as theirs. */
export function SharedNotice({ opened, shared, messages }: SharedNoticeProps) {
  const { release, latest } = opened;
  const { share, whole, current } = shared;
  const words = messages.ui.share;
  const date = messages.longDate(release.publishedAt.toISOString().slice(0, 10));
  const number = messages.number(release.number);
  const chosen = describeChosen(shared, messages);
  return (
    <section aria-label={words.about} className={styles.shared}>
      {share.title === null && share.note === null ? null : (
        <div className={styles.words}>
          <p className={styles.by}>{words.words}</p>
          {share.title === null ? null : (
            <p className={styles.title} dir="auto">
              {share.title}
            </p>
          )}
          {share.note === null ? null : (
            <p className={styles.note} dir="auto">
              {share.note}
            </p>
          )}
        </div>
      )}
      <Notice>
        <p>
          <strong>{share.isPinned ? words.pinned(number, date) : words.live(number, date)}</strong>{" "}
          {current === null ? null : <a href={current}>{words.toCurrent(messages.number(latest.number))}</a>}{" "}
          {chosen} {chosen === null || whole === null ? null : <a href={whole}>{words.toWhole}</a>}
        </p>
      </Notice>
    </section>
  );
}

/** "3 of 9 parties · 4 of 9 issues: chosen by whoever shared this."; null where nothing was left out. */
export function describeChosen({ choice }: SharedAs, messages: Messages): string | null {
  const { parties, issues, asOf, isFiltered } = choice;
  const { share: words } = messages.ui;
  const part = ({ shown, of }: { shown: number; of: number }) =>
    [messages.number(shown), messages.number(of)] as const;
  const chosen = [
    ...(parties === null ? [] : [words.parties(...part(parties))]),
    ...(issues === null ? [] : [words.issues(...part(issues))]),
    ...(asOf === null ? [] : [words.asOf(messages.date(asOf))]),
    ...(isFiltered ? [words.filtered] : []),
  ];
  return chosen.length === 0 ? null : words.chosenBy(chosen.join(" · "));
}
