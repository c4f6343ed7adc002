// The few elements that a page of a hand-out is made of. Text is escaped here and nowhere else.
import { textDirection } from "@/lib/domain/text-direction";
import { escapeMarkup } from "../atom";
import { badgeLook } from "../picture/marks";
import type { HandoutDocument, HandoutRow, HandoutRung } from "./handout-document";

export function element(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  return `<${name}${written.join("")}>${escapeMarkup(text)}</${name}>`;
}

/** The language of words that are not in that of the page; nothing where they are. */
export function foreign(language: string, document: Pick<HandoutDocument, "language">): string {
  return language === document.language ? "" : ` lang="${escapeMarkup(language)}"`;
}

/** A quotation that runs the other way stands on its own side. */
export function directed(language: string): string {
  return ` lang="${escapeMarkup(language)}" dir="${textDirection(language)}"`;
}

export function writeBadge(row: HandoutRow): string {
  const { dash } = badgeLook({
    status: row.status,
    ...(row.isConduct && { about: "conduct" as const }),
    thin: row.isThin,
    final: row.isFinal,
  });
  const marks = `${row.isConduct ? ' data-conduct=""' : ""}${row.isThin ? ' data-thin=""' : ""}${dash === undefined ? "" : ' data-open=""'}`;
  return `<p><span class="badge" data-status="${row.status}"${marks}>${escapeMarkup(row.badge)}</span></p>${row.qualifiers.map((words) => element("p", words, { class: "small" })).join("")}`;
}

/** The numbers of the outcomes on their grounds, each with its word. */
export function writeRungs(rungs: readonly HandoutRung[], withLabels: boolean): string {
  const shown = rungs.filter(({ stance, lastSaid }) => withLabels || stance !== null || lastSaid !== null);
  if (shown.length === 0) return "";
  const items = shown.map(({ number, label, stance, word, isStanding, lastSaid, condition }) => {
    const marks = `${stance === null ? "" : ` data-stance="${stance}"`}${isStanding ? ' data-standing=""' : ""}`;
    const words = [word, ...(lastSaid === null ? [] : [lastSaid])].join("; ");
    const named = withLabels ? `${escapeMarkup(label)}: ` : "";
    const needs =
      condition === null || !withLabels ? "" : ` <span class="small">${escapeMarkup(condition)}</span>`;
    return `<li${marks}><b>${escapeMarkup(stance === "red-line" ? `✕${number}` : number)}</b> ${named}${escapeMarkup(words)}${needs}</li>`;
  });
  return `<ul class="rungs">${items.join("")}</ul>`;
}
