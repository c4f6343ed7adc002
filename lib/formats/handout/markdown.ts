// A hand-out as Markdown with tables and footnotes as GitHub, Pandoc and Obsidian read them. Names keep their isolates:
// whatever shows Markdown shows it as a page.
import type { Messages } from "@/lib/messages/messages";
import { escapeMarkdown as say } from "../markdown";
import type { HandoutCell, HandoutDocument, HandoutRow, HandoutVoice } from "./handout-document";

export function writeMarkdown(document: HandoutDocument, messages: Messages): string {
  const { title, subject, draft, leads, partiesLine, release, counts, legend, rows } = document;
  const { handout, record, views, frame } = messages.ui;
  const blocks = [
    `# ${say(subject === null ? title : `${title}: ${subject}`)}`,
    ...(draft === null ? [] : [`**${say(draft.word)}.** ${say(draft.sentence)}`]),
    [partiesLine, release]
      .filter((words) => words !== null)
      .map(say)
      .join(" · "),
    say(leads.join(" ")),
    counts.map(({ badge, count }) => `- ${say(badge)}: ${messages.number(count)}`).join("\n"),
    `## ${say(messages.ui.matrix.whereTheyStand)}`,
    writeTable(document, messages),
    `## ${say(handout.legend)}`,
    legend.map(({ word, definition }) => `- **${say(word)}**: ${say(definition)}`).join("\n"),
    `## ${say(handout.inTheirWords)}`,
    ...rows.flatMap((row) => writeIssue(row, document, messages)),
    ...writeExtras(document, views.figures.title),
    `## ${say(record.sources)}`,
    document.sources.map(({ number, words, url }) => `${number}. ${say(words)} ${writeLink(url)}`).join("\n"),
    `## ${say(frame.about)}`,
    ...document.closing.map(say),
    `${say(handout.address)}: ${writeLink(document.address)}`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** In angle brackets an address is one; what could end them early stays text. */
function writeLink(url: string): string {
  return /^(https?|mailto):[^\s<>]+$/i.test(url) ? `<${url}>` : say(url);
}

function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A row an issue, a column a party, common ground last. */
function writeTable({ rows, parties }: HandoutDocument, messages: Messages): string {
  const { take, handout } = messages.ui;
  const head = [take.table.issue, ...parties.map(({ shortName }) => shortName), handout.commonGround];
  return tableLines(
    head.map(say),
    rows.map((row) => [
      [
        `**${say(row.title)}**`,
        ...row.options.map(({ number, label }) => `${say(number)} ${say(label)}`),
      ].join("<br>"),
      ...row.cells.map(cellLine),
      [
        `**${say(row.badge)}** ${say(row.qualifiers.join("; "))}`,
        say(row.reason),
        ...row.besides.map(say),
      ].join("<br>"),
    ]),
  );
}

function cellLine({ stateWords, redLines, headline, rungs, meta }: HandoutCell): string {
  const stated = rungs.filter(({ stance }) => stance !== null);
  return [
    ...(stateWords === null ? [] : [`**${say(stateWords)}**`]),
    ...redLines.map((words) => `**${say(words)}**`),
    ...(headline === null ? [] : [say(headline)]),
    ...(stated.length === 0
      ? []
      : [stated.map(({ number, word }) => `${say(number)} ${say(word)}`).join("; ")]),
    ...(meta === "" ? [] : [`*${say(meta)}*`]),
  ].join("<br>");
}

function writeIssue(row: HandoutRow, { parties }: HandoutDocument, messages: Messages): string[] {
  const spoken = row.cells.filter(({ voices }) => voices.length > 0);
  if (spoken.length === 0) return [];
  return [
    `### ${say(row.title)}`,
    ...spoken.flatMap((cell) => [
      `#### ${say(parties.find(({ key }) => key === cell.party)?.shortName ?? cell.party)}`,
      say(cell.sentence),
      ...cell.voices.flatMap((voice) => writeVoice(voice, messages)),
      ...(cell.note === null ? [] : [`*${say(messages.ui.record.note)}:* ${say(cell.note)}`]),
    ]),
  ];
}

function writeVoice(voice: HandoutVoice, messages: Messages): string[] {
  const { bearing, isQuote, text, original, translation, speaker, facts, publisher, url, source } = voice;
  const by = [`**${say(speaker)}**`, ...facts.map(say), say(publisher)].join(" · ");
  const quoted = [
    isQuote ? `“${say(text)}”` : say(text),
    // In a paragraph of its own a text runs as its first letter does.
    ...(original === null ? [] : [say(original.text), say(translation ?? original.language)]),
    `${by}, ${say(messages.ui.handout.source(source))}: ${writeLink(url)}`,
  ];
  return [
    ...(bearing === null ? [] : [`*${say(bearing)}*`]),
    quoted.map((part) => `> ${part}`).join("\n>\n"),
  ];
}

function writeExtras({ pairs, figures }: HandoutDocument, title: string): string[] {
  return [
    ...(pairs === null
      ? []
      : [
          `## ${say(pairs.title)}`,
          tableLines(
            pairs.head.map(say),
            pairs.rows.map((cells) => cells.map(say)),
          ),
          ...pairs.notes.map(say),
        ]),
    ...(figures.length === 0 ? [] : [`## ${say(title)}`]),
    ...figures.flatMap(({ figure, unit, below, head }) => [
      `### ${say(figure.title)}`,
      say(unit),
      tableLines(
        head.map(say),
        figure.points.map(({ label, value }) => [say(label), String(value)]),
      ),
      ...below.map(say),
    ]),
  ];
}
