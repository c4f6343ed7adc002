import type { Slide } from "@/lib/domain/deck";
import { QrCode } from "../../_ui/qr-code";
import { partOf } from "./common-ground-slide";
import type { DeckShown } from "./deck-shown";
import styles from "./slide.module.css";
import { SlideFrame } from "./slide-frame";

interface SourcesProps {
  plan: Extract<Slide, { kind: "sources" }>;
  number: string;
  shown: DeckShown;
}

/** A longer address makes a picture that no camera reads from the back of a room. */
const LONGEST_IN_PICTURE = 300;

/** What all of it stands on, and where it can be read. */
export function SourcesSlide({ plan, number, shown }: SourcesProps) {
  const { document, messages, address } = shown;
  const { present, record } = messages.ui;
  const sources = document.sources.slice(plan.from, plan.to);
  const closing = document.closing.filter((words) => words !== document.standingLine);
  const isLast = plan.part === plan.parts;
  const inPicture = address !== null && address.length > LONGEST_IN_PICTURE ? address.split("?")[0] : address;
  return (
    <SlideFrame number={number} at={[partOf(plan, shown)]} title={record.sources} shown={shown}>
      <div className={styles.sources}>
        <ol start={plan.from + 1}>
          {sources.map(({ key, words, language, url }) => (
            <li key={key} lang={language ?? undefined}>
              <a href={url} rel="noopener noreferrer">
                {words}
              </a>
            </li>
          ))}
        </ol>
        {isLast && plan.left > 0 ? <p className={styles.small}>{present.moreSources(plan.left)}</p> : null}
      </div>
      {inPicture === null || inPicture === undefined || !isLast ? null : (
        <div className={styles.readOn}>
          <QrCode text={inPicture} label={present.scan} />
          <p>
            {present.readOn}
            <br />
            <a href={inPicture}>
              <bdi>{inPicture.split("?")[0]}</bdi>
            </a>
          </p>
        </div>
      )}
      {isLast ? <p className={styles.small}>{closing.join(" ")}</p> : null}
    </SlideFrame>
  );
}
