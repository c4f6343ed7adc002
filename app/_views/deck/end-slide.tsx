import { QrCode } from "../../_ui/qr-code";
import type { DeckShown } from "./deck-shown";
import styles from "./slide.module.css";
import { SlideFrame } from "./slide-frame";

/** A longer address makes a picture that no camera reads from the back of a room. */
const LONGEST_IN_PICTURE = 300;

/** Where all of it can be read, and whose it is. */
export function EndSlide({ number, shown }: { number: string; shown: DeckShown }) {
  const { document, messages, address, opened } = shown;
  const { present } = messages.ui;
  const closing = document.closing.filter((words) => words !== document.standingLine);
  const inPicture = address === null || address.length <= LONGEST_IN_PICTURE ? address : bare(address);
  return (
    <SlideFrame
      number={number}
      title={opened.caseFile.negotiation.title}
      language={opened.caseFile.negotiation.language}
      shown={shown}
    >
      {inPicture === null ? null : (
        <div className={styles.readOn}>
          <QrCode text={inPicture} label={present.scan} />
          <p>
            {present.readOn}
            <br />
            <a href={inPicture}>
              <bdi>{bare(inPicture)}</bdi>
            </a>
          </p>
        </div>
      )}
      <p className={styles.closing}>{closing.join(" ")}</p>
    </SlideFrame>
  );
}

/** As somebody would write it down. */
function bare(address: string): string {
  return address.split("?")[0] ?? address;
}
