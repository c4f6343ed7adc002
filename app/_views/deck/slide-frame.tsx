import type { DeckShown } from "./deck-shown";
import { fitSize, SLIDE_WIDTH, sized } from "./fit-size";
import styles from "./slide.module.css";

interface FrameProps {
  /** Of the slide, as readers write it. */
  number: string;
  /** After the title of the negotiation: "issue 3 of 9". */
  at?: readonly (string | null)[];
  title: string;
  /** Of the title, where it is the case file's. */
  language?: string | undefined;
  shown: DeckShown;
  children: React.ReactNode;
}

/** What stands on every slide: of what it is, of which release and day, and whose reading it is. */
export function SlideFrame({ number, at = [], title, language, shown, children }: FrameProps) {
  const { document, messages, deck, opened } = shown;
  const { negotiation } = opened.caseFile;
  const facts = [
    document.release,
    messages.ui.present.asOf(messages.date(deck.handout.matrix.asOf)),
    ...at,
  ].filter(Boolean);
  return (
    <>
      <p className={styles.kicker}>
        <span className={styles.of} lang={negotiation.language}>
          {negotiation.title}
        </span>
        {document.draft === null ? null : <strong className={styles.draft}>{document.draft.word}</strong>}
        <span className={styles.facts}>{facts.join(" · ")}</span>
      </p>
      <h2
        className={styles.title}
        lang={language}
        style={sized(fitSize(title, SLIDE_WIDTH, [72, 64, 56, 48], 1))}
      >
        {title}
      </h2>
      {children}
      <p className={styles.foot}>
        <span>{messages.standingLine}</span>
        <b className={styles.number} aria-hidden="true">
          {number}
        </b>
      </p>
    </>
  );
}
