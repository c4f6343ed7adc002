import type { HandoutCell, HandoutRow, HandoutVoice } from "@/lib/formats/handout/handout-document";
import type { DeckShown } from "./deck-shown";
import { fitSize, SLIDE_WIDTH, sized } from "./fit-size";
import { PartyName } from "./issue-slide";
import styles from "./slide.module.css";

interface IssueWordsProps {
  row: HandoutRow;
  cells: readonly HandoutCell[];
  shown: DeckShown;
}

/** What the parties said, in their own words, in the place of what it was read as. */
export function IssueWords({ row, cells, shown }: IssueWordsProps) {
  const { handout } = shown.messages.ui;
  const width = SLIDE_WIDTH / Math.max(1, cells.length) - 60;
  return (
    <section
      className={styles.words}
      data-quotes-show=""
      aria-label={`${handout.inTheirWords}: ${row.title}`}
      style={{ "--columns": Math.max(1, cells.length) } as React.CSSProperties}
    >
      {cells.map((cell) => (
        <div key={cell.party} className={styles.voice}>
          <h3>
            <PartyName cell={cell} shown={shown} />
          </h3>
          <Voice cell={cell} width={width} shown={shown} />
        </div>
      ))}
    </section>
  );
}

/** The newest quotation that supports the position, else the newest of its statements. */
function chooseVoice({ voices }: HandoutCell): HandoutVoice | undefined {
  const supporting = voices.filter(({ bearing }) => bearing === null);
  return supporting.find(({ isQuote }) => isQuote) ?? supporting[0] ?? voices[0];
}

function Voice({ cell, width, shown }: { cell: HandoutCell; width: number; shown: DeckShown }) {
  const { messages, opened } = shown;
  const voice = chooseVoice(cell);
  if (voice === undefined)
    return <p className={styles.state}>{cell.stateWords ?? messages.ui.present.noWords}</p>;
  const { text, isQuote, original, translation, speaker, date, bearing } = voice;
  const words = isQuote ? `“${text}”` : text;
  return (
    <>
      <blockquote
        lang={opened.caseFile.negotiation.language}
        style={sized(fitSize(words, width, [40, 36, 34, 32, 30, 28], original === null ? 8 : 5))}
      >
        {words}
      </blockquote>
      {original === null ? null : (
        <p className={styles.original} lang={original.language} dir={original.direction}>
          {original.text}
        </p>
      )}
      <p className={styles.speaker} dir={messages.direction}>
        {[speaker, isQuote ? null : voice.facts[0], date, translation, bearing]
          .flatMap((fact) => (fact ? [`\u2068${fact}\u2069`] : []))
          .join(" · ")}
      </p>
      {cell.voices.length < 2 ? null : (
        <p className={styles.speaker}>{messages.ui.handout.moreWords(cell.voices.length - 1)}</p>
      )}
    </>
  );
}
