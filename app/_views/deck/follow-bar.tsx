"use client";
import type { DeckWords } from "./deck-stage";
import styles from "./stage.module.css";
import type { Following } from "./use-follow";

interface FollowBarProps {
  following: Following;
  words: DeckWords;
  languages: React.ReactNode;
}

/** Above the slides of somebody else's talk: whether this is the one that is shown, and the way back to it. */
export function FollowBar({ following: { isElsewhere, isCut, back }, words, languages }: FollowBarProps) {
  return (
    <div className={styles.follow}>
      <p role="status">{isCut ? words.follow.cut : isElsewhere ? "" : `● ${words.follow.live}`}</p>
      {isElsewhere ? (
        <button type="button" onClick={back}>
          {words.follow.back}
        </button>
      ) : null}
      {languages}
    </div>
  );
}
