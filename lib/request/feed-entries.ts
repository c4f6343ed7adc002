// One entry of a feed: a position with what it says anew, or a release.
import "server-only";
import type { ReleaseInfo } from "@/lib/data/releases";
import type { CaseFile, Key } from "@/lib/domain/case-file";
import type { CaseIndex } from "@/lib/domain/case-index";
import { dayBefore, firstDay } from "@/lib/domain/day";
import type { PositionMoves } from "@/lib/domain/latest-moves";
import type { Links } from "@/lib/domain/links";
import { type AtomEntry, escapeMarkup, makeTag } from "@/lib/formats/atom";
import type { Messages } from "@/lib/messages/messages";
import type { FirstRelease } from "./first-releases";

export interface FeedContext {
  caseFile: CaseFile;
  index: CaseIndex;
  /** Such as `https://parley.example`. */
  origin: string;
  links: Links;
  messages: Messages;
}

/** `first`: when a release first said it so. Null where the position names what is not there. */
export function describeMove(
  entry: PositionMoves,
  first: FirstRelease,
  context: FeedContext,
): AtomEntry | null {
  const { caseFile, index, origin, links, messages } = context;
  const { id, position, moves } = entry;
  const issue = index.issues.get(position.issue);
  const party = index.parties.get(position.party);
  if (!issue || !party) return null;
  const day = firstDay(position.from);
  const lines = messages.moveLines(moves, position, issue, caseFile);
  const evidence = [...new Set(moves.flatMap((move) => move.evidence))];
  const html = [
    `<p>${escapeMarkup(`${party.name}, ${messages.date(position.from)}. ${issue.title}.`)}</p>`,
    first.corrected ? `<p>${escapeMarkup(messages.corrected)}</p>` : "",
    `<ul>${lines.map(({ mark, text }) => `<li>${escapeMarkup(`${mark} ${text}`)}</li>`).join("")}</ul>`,
    ...evidence.map((key) => describeStatement(key, context)),
    `<p>${escapeMarkup(`${messages.basisLine(position.basis, position.confidence)}. ${messages.standingLine}`)}</p>`,
  ].join("");
  const title = `${messages.moveTitle(position, issue, caseFile)}: ${messages.moveSentence(moves, position, issue, caseFile)}`;
  return {
    id: makeTag(origin, `${caseFile.negotiation.slug}/${id}`),
    title: first.corrected ? messages.correctedTitle(title) : title,
    updated: first.at,
    // The day of the position: what a reader of feeds sorts by.
    published: new Date(`${day}T00:00:00Z`),
    page: origin + links.changes({ issues: [issue.key], from: dayBefore(day), to: day }),
    html,
    categories: [
      { term: issue.key, label: issue.title },
      { term: party.key, label: party.shortName },
    ],
  };
}

/** The words, who said them and when, and where they can be read. */
function describeStatement(key: Key, { index, messages }: FeedContext): string {
  const statement = index.statements.get(key);
  const source = statement && index.sources.get(statement.source);
  if (!statement || !source) return "";
  const { text, kind, speaker, speakerRole, date } = statement;
  const who = [speaker, speakerRole].filter((part) => part !== undefined).join(", ");
  const said = [who, messages.statementKinds[kind].word, messages.date(date)].filter((part) => part !== "");
  const words = kind === "quote" ? `“${text}”` : text;
  const where = `<a href="${escapeMarkup(source.url)}">${escapeMarkup(source.publisher ?? source.title)}</a>`;
  return `<blockquote><p>${escapeMarkup(words)}</p></blockquote><p>${escapeMarkup(said.join(" · "))} · ${where}</p>`;
}

export function describeRelease(release: ReleaseInfo, context: FeedContext): AtomEntry {
  const { caseFile, origin, links } = context;
  const { number, note, publishedAt, recalled } = release;
  const text = recalled === null ? note : `Recalled: ${recalled.reason}`;
  return {
    id: makeTag(origin, `${caseFile.negotiation.slug}/releases/${number}`),
    title: `Release ${number}${recalled === null ? "" : ", recalled"}`,
    updated: recalled?.at ?? publishedAt,
    published: publishedAt,
    page: origin + links.release(number),
    html: `<p>${escapeMarkup(text)}</p>`,
    categories: [{ term: "release", label: "Release" }],
  };
}
