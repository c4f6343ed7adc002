"use client";
import type { DeckWords } from "./deck-stage";
import styles from "./stage.module.css";
import type { LedTalk } from "./use-talk";

/** The address of a talk, for a room to see: as a picture, and as six letters. */
export function TalkPanel({ led, words: { talk: words } }: { led: LedTalk; words: DeckWords }) {
  const { phase, talk, isBehind, start, end } = led;
  const signIn = `/login?to=${encodeURIComponent(window.location.pathname + window.location.search)}`;
  return (
    <div className={styles.talk}>
      {talk === null ? (
        <>
          <p>{words.lead}</p>
          <p role="status">
            {phase === "over"
              ? words.ended
              : phase === "unknown"
                ? words.unknown
                : phase === "failed"
                  ? words.failed
                  : ""}
          </p>
          {phase === "signed-out" ? (
            <p>
              <a href={signIn}>{words.signIn}</a>
            </p>
          ) : (
            <button type="button" onClick={start} disabled={phase === "starting"}>
              {words.start}
            </button>
          )}
        </>
      ) : (
        <>
          <svg
            viewBox={`0 0 ${talk.picture.size} ${talk.picture.size}`}
            role="img"
            aria-label={words.picture}
            className={styles.picture}
          >
            <path d={talk.picture.path} shapeRendering="crispEdges" />
          </svg>
          <p className={styles.code}>
            <bdi>
              {talk.url.replace(/^https?:\/\//, "").slice(0, -talk.code.length)}
              <b>{talk.code}</b>
            </bdi>
          </p>
          <p role="status">{isBehind ? words.lost : phase === "failed" ? words.failed : ""}</p>
          <button type="button" onClick={end}>
            {words.end}
          </button>
        </>
      )}
    </div>
  );
}
