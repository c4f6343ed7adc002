import type { Slide } from "@/lib/domain/deck";
import type { HandoutCell } from "@/lib/formats/handout/handout-document";
import type { DeckShown } from "./deck-shown";
import { shortName } from "./issue-slide";
import styles from "./presenter.module.css";

/** Statements of a party that the window of whoever speaks shows; the rest is counted. */
const MOST_VOICES = 4;

/** What stands behind a slide, for whoever speaks: the coding notes, and the words whole. Null where there is nothing. */
export function SlideNotes({ plan, shown }: { plan: Slide; shown: DeckShown }) {
  if (plan.kind !== "issue") return null;
  const { document } = shown;
  const row = document.rows.find(({ key }) => key === plan.issue);
  const cells = plan.parties.flatMap((key) => row?.cells.find(({ party }) => party === key) ?? []);
  return (
    <>
      {row?.restsOn ? <p className={styles.small}>{row.restsOn}</p> : null}
      {cells.map((cell) => (
        <Note key={cell.party} cell={cell} shown={shown} />
      ))}
    </>
  );
}

function Note({ cell, shown }: { cell: HandoutCell; shown: DeckShown }) {
  const { messages, opened } = shown;
  const { language } = opened.caseFile.negotiation;
  const conditions = cell.rungs.flatMap(({ condition }) => condition ?? []);
  const said = cell.rungs.flatMap(({ number, lastSaid }) =>
    lastSaid === null ? [] : `${number}: ${lastSaid}`,
  );
  return (
    <section className={styles.note}>
      <h3>
        <bdi>{shortName(cell, shown)}</bdi>
      </h3>
      <p lang={language}>{cell.headline ?? cell.stateWords}</p>
      {cell.meta === "" ? null : <p className={styles.small}>{cell.meta}</p>}
      {[...cell.redLines, ...conditions, ...said].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {cell.note === null ? null : (
        <p>
          <b>{messages.ui.present.presenter.coding}:</b> <span lang={language}>{cell.note}</span>
        </p>
      )}
      <ul>
        {cell.voices.slice(0, MOST_VOICES).map(({ key, text, isQuote, speaker, facts, bearing }) => (
          <li key={key}>
            <span lang={language}>{isQuote ? `“${text}”` : text}</span>{" "}
            <span className={styles.small}>{[speaker, ...facts, bearing].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
      {cell.voices.length > MOST_VOICES ? (
        <p className={styles.small}>{messages.ui.handout.moreWords(cell.voices.length - MOST_VOICES)}</p>
      ) : null}
    </section>
  );
}
