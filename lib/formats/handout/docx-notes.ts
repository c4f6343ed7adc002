// Footnotes of a document: where each statement can be read. One that stands in several cells is told once.
import { FootnoteReferenceRun, type TextRun } from "docx";
import type { Messages } from "@/lib/messages/messages";
import type { DocxText } from "./docx-text";
import type { HandoutVoice } from "./handout-document";

export class DocxNotes {
  private readonly numbers = new Map<string, number>();
  private count = 0;

  constructor(
    private readonly text: DocxText,
    private readonly messages: Messages,
  ) {}

  /** Has to be asked in the order of reading, for Word numbers them by it. */
  references(voices: readonly HandoutVoice[]): (FootnoteReferenceRun | TextRun)[] {
    return voices.flatMap((voice, place) => [
      ...(place === 0 ? [] : this.text.runs(", ", { superScript: true })),
      this.reference(voice),
    ]);
  }

  private reference(voice: HandoutVoice): FootnoteReferenceRun {
    this.count++;
    const known = this.numbers.get(voice.key);
    if (known === undefined) this.numbers.set(voice.key, this.count);
    const bearing = voice.bearing === null ? "" : ` (${voice.bearing})`;
    // The number and a space stand before what is said: in the direction of the document, as all notes.
    const paragraph =
      known === undefined
        ? this.text.paragraph(` ${voice.footnote}${bearing}`, { style: "FootnoteText", direction: "ltr" })
        : this.text.paragraph(` ${this.messages.ui.handout.seeNote(known)}${bearing}`, {
            style: "FootnoteText",
            direction: this.text.base,
          });
    return new FootnoteReferenceRun({ children: [paragraph] });
  }
}
