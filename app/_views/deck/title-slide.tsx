import { STATUSES_AS_SHOWN } from "@/lib/domain/vocabulary";
import { DroppedValues } from "../dropped-values";
import { describeChosen } from "../shared/shared-notice";
import { TermMark } from "../status-badge";
import type { DeckShown } from "./deck-shown";
import { fitSize, SLIDE_WIDTH, sized } from "./fit-size";
import styles from "./slide.module.css";

/** What the deck is of, and how many issues have which status. */
export function TitleSlide({ number, shown }: { number: string; shown: DeckShown }) {
  const { opened, document, deck, messages, address } = shown;
  const { negotiation } = opened.caseFile;
  const { matrix } = deck.handout;
  const talks = messages.talks(negotiation);
  const { present, picture } = messages.ui;
  const left = [
    ...(opened.share === null ? [] : [describeChosen(opened.share, messages)]),
    deck.shown.issues < deck.shown.ofIssues ? picture.issuesOf(deck.shown.issues, deck.shown.ofIssues) : null,
    deck.shown.parties < deck.shown.ofParties
      ? picture.partiesOf(deck.shown.parties, deck.shown.ofParties)
      : null,
  ].filter((line) => line !== null);
  return (
    <div className={styles.cover}>
      <p className={styles.kicker}>
        <span className={styles.of}>Parley</span>
        {document.draft === null ? null : <strong className={styles.draft}>{document.draft.word}</strong>}
        <span className={styles.facts}>
          {[document.release, present.asOf(messages.date(matrix.asOf))].filter(Boolean).join(" · ")}
        </span>
      </p>
      <SharersWords shown={shown} />
      <h1
        className={styles.name}
        lang={negotiation.language}
        style={sized(fitSize(negotiation.title, SLIDE_WIDTH, [112, 96, 84, 72, 60], 2))}
      >
        {negotiation.title}
      </h1>
      <ul className={styles.names}>
        {document.parties.map(({ key, name, shortName, isCounted }) => (
          <li key={key} data-beside={isCounted ? undefined : ""}>
            <bdi title={name}>{shortName}</bdi>
          </li>
        ))}
      </ul>
      <ul className={styles.counts}>
        {STATUSES_AS_SHOWN.filter((status) => matrix.summary[status] > 0).map((status) => (
          <li key={status}>
            <b>{messages.number(matrix.summary[status])}</b>{" "}
            <TermMark
              status={status}
              term={messages.statuses[status]}
              issue={OUTCOME}
              size="large"
              isExplained
            />
          </li>
        ))}
      </ul>
      <div className={styles.leads}>
        {document.draft === null ? null : <p>{document.draft.sentence}</p>}
        <p>
          {talks === null ? null : <strong>{talks} </strong>}
          {messages.standsAt(matrix.asOf)} {messages.counted(matrix, opened.caseFile)}{" "}
          {messages.cellsOnRecord(deck.cells.onRecord, deck.cells.all)}
        </p>
        {left.length === 0 ? null : <p>{left.join(" ")}</p>}
        <DroppedValues dropped={opened.dropped} messages={messages} />
      </div>
      <p className={styles.foot}>
        <span>
          {messages.standingLine}{" "}
          {address === null ? null : <bdi className={styles.host}>{shorten(address)}</bdi>}
        </span>
        <b className={styles.number} aria-hidden="true">
          {number}
        </b>
      </p>
    </div>
  );
}

const OUTCOME = { about: "outcome" } as const;

/** The title and the note of whoever shared this, as theirs. */
function SharersWords({ shown: { opened, messages } }: { shown: DeckShown }) {
  const { share } = opened;
  if (share === null || (share.share.title === null && share.share.note === null)) return null;
  return (
    <p className={styles.sharers}>
      {messages.ui.share.words} <bdi>{[share.share.title, share.share.note].filter(Boolean).join(". ")}</bdi>
    </p>
  );
}

/** As somebody would write it down: without the part that a computer adds. */
function shorten(address: string): string {
  const { host, pathname } = new URL(address);
  return host + pathname;
}
