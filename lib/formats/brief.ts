// A brief with its notes, as text, Markdown and HTML: one document, three writings.
import { escapeMarkup } from "./atom";
import { escapeMarkdown, oneLine } from "./markdown";

export interface BriefDocument {
  title: string;
  /** The title is the case file's own, all the rest is English. */
  titleLanguage: string;
  leads: readonly string[];
  sections: readonly {
    heading: string;
    /** `notes`: numbers of `notes` below. */
    sentences: readonly { text: string; notes: readonly number[] }[];
  }[];
  /** In the order of their numbers, from 1. `address`: whole, of the statement in the release. */
  notes: readonly { number: number; text: string; address: string }[];
  /** What found no room; null where nothing is left out. */
  left: string | null;
  /** Heading above the notes. */
  notesHeading: string;
  /** Beneath all: whose reading it is, and how the brief is cited. */
  closing: readonly string[];
}

export function writeBriefText({
  title,
  leads,
  sections,
  left,
  notes,
  notesHeading,
  closing,
}: BriefDocument): string {
  const marks = (numbers: readonly number[]) => numbers.map((number) => `[${number}]`).join("");
  const lines = [
    oneLine(title),
    "",
    leads.map(oneLine).join(" "),
    ...sections.flatMap(({ heading, sentences }) => [
      "",
      heading,
      sentences.map((sentence) => oneLine(sentence.text) + marks(sentence.notes)).join(" "),
    ]),
    ...(left === null ? [] : ["", oneLine(left)]),
    ...(notes.length === 0 ? [] : ["", notesHeading]),
    ...notes.map(({ number, text, address }) => `[${number}] ${oneLine(text)} ${address}`),
    "",
    ...closing.map(oneLine),
  ];
  return `${lines.join("\n")}\n`;
}

export function writeBriefMarkdown({
  title,
  leads,
  sections,
  left,
  notes,
  notesHeading,
  closing,
}: BriefDocument): string {
  const marks = (numbers: readonly number[]) => numbers.map((number) => `[^${number}]`).join("");
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    leads.map(escapeMarkdown).join(" "),
    ...sections.flatMap(({ heading, sentences }) => [
      `## ${escapeMarkdown(heading)}`,
      sentences.map((sentence) => escapeMarkdown(sentence.text) + marks(sentence.notes)).join(" "),
    ]),
    ...(left === null ? [] : [escapeMarkdown(left)]),
    ...(notes.length === 0 ? [] : [`## ${escapeMarkdown(notesHeading)}`]),
    ...notes.map(({ number, text, address }) => `[^${number}]: ${escapeMarkdown(text)} <${address}>`),
    ...closing.map(escapeMarkdown),
  ];
  return `${blocks.join("\n\n")}\n`;
}

export function writeBriefHtml({
  title,
  titleLanguage,
  leads,
  sections,
  left,
  notes,
  notesHeading,
  closing,
}: BriefDocument): string {
  const marks = (numbers: readonly number[]) =>
    numbers.map((number) => `<sup><a href="#note-${number}">[${number}]</a></sup>`).join("");
  const paragraph = (html: string) => `<p>${html}</p>`;
  const lines = [
    "<!DOCTYPE html>",
    `<html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head><body>`,
    `<h1${titleLanguage === "en" ? "" : ` lang="${escapeMarkup(titleLanguage)}" dir="auto"`}>${escapeMarkup(title)}</h1>`,
    paragraph(escapeMarkup(leads.join(" "))),
    ...sections.flatMap(({ heading, sentences }) => [
      `<h2>${escapeMarkup(heading)}</h2>`,
      paragraph(sentences.map((sentence) => escapeMarkup(sentence.text) + marks(sentence.notes)).join(" ")),
    ]),
    ...(left === null ? [] : [paragraph(escapeMarkup(left))]),
    ...(notes.length === 0 ? [] : [`<h2>${escapeMarkup(notesHeading)}</h2>`, "<ol>"]),
    ...notes.map(
      ({ number, text, address }) =>
        `<li id="note-${number}">${escapeMarkup(text)} <a href="${escapeMarkup(address)}">${escapeMarkup(address)}</a></li>`,
    ),
    ...(notes.length === 0 ? [] : ["</ol>"]),
    ...closing.map((line) => paragraph(escapeMarkup(line))),
    "</body></html>",
  ];
  return `${lines.join("\n")}\n`;
}
