// How a page, or one statement, is cited: short and in full. The address is that of the release, so that what is cited
// stays what it was. No date of access: the page never changes.
import type { CaseFile, Source, Statement } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import type { Place } from "@/lib/domain/place";
import type { Reference } from "@/lib/domain/reference";
import type { Citation } from "../messages";
import { formatLongDate } from "./dates";
import { changedBetween } from "./interval";
import { views } from "./ui/views";
import { statementKinds } from "./words";

const PUBLISHER = "Parley";

/** Text of a case file on one line. */
function line(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Ends with one full stop, whatever the text ends with. */
function stop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function joinParts(parts: readonly (string | undefined | null)[], separator = ", "): string {
  return parts.filter((part) => part !== undefined && part !== null && part !== "").join(separator);
}

/** What the page is about, beside the negotiation; null for its first page. */
function subjectOf(place: Place, caseFile: CaseFile): string | null {
  if (place.view === "matrix") return null;
  if (place.key === null) return views[place.view].title;
  const index = indexCase(caseFile);
  switch (place.view) {
    case "issues":
      return line(index.issues.get(place.key)?.title ?? place.key);
    case "parties":
      return line(index.parties.get(place.key)?.name ?? place.key);
    case "sources":
      return line(index.sources.get(place.key)?.title ?? place.key);
    case "statements":
      return place.key;
  }
}

function citePage(reference: Reference): Citation {
  const { caseFile, place, interval, asOf, release, address } = reference;
  const negotiation = line(caseFile.negotiation.title);
  const subject = interval === null ? subjectOf(place, caseFile) : changedBetween(interval);
  const title = joinParts([negotiation, subject], ": ");
  const edition = `release ${release.number}`;
  const published = formatLongDate(release.published);
  const dated = asOf === null ? null : `as of ${formatLongDate(asOf)}`;
  return {
    title,
    cardTitle: subject ?? negotiation,
    author: PUBLISHER,
    note: joinParts([`Release ${release.number}, published ${published}`, dated], "; "),
    short: `${PUBLISHER}, ${joinParts([negotiation, edition])} (${release.published.slice(0, 4)})`,
    full: `${stop(joinParts([title, dated]))} ${joinParts([PUBLISHER, edition, published])}. ${address}`,
    footnote: null,
    quote: null,
  };
}

/** "Abbas Araghchi, foreign minister, 7 February 2026". */
function whoSaid({ speaker, speakerRole, party, date }: Statement, caseFile: CaseFile): string {
  const name = party === undefined ? undefined : indexCase(caseFile).parties.get(party)?.name;
  const who = speaker === undefined ? [name] : [speaker, speakerRole];
  return line(joinParts([...who, formatLongDate(date)]));
}

/** Where it can be read: "Al Jazeera, “Title”, 7 February 2026, https://…". */
function whereRead(source: Source, statement: Statement): string {
  const published = source.published === undefined ? undefined : formatLongDate(source.published);
  const author = source.author === undefined ? undefined : line(source.author);
  const publisher = source.publisher === undefined ? undefined : line(source.publisher);
  const place = statement.place === undefined ? undefined : line(statement.place);
  return joinParts([author, publisher, `“${line(source.title)}”`, published, place, source.url]);
}

function citeStatement(reference: Reference, statement: Statement, source: Source): Citation {
  const { caseFile, release, address } = reference;
  const negotiation = line(caseFile.negotiation.title);
  const { kind, translatedBy, original } = statement;
  const isQuote = kind === "quote";
  const who = whoSaid(statement, caseFile);
  const verb = isQuote ? "quoted in" : "reported in";
  const translated =
    translatedBy !== undefined
      ? `Translated by ${line(translatedBy)}.`
      : original !== undefined
        ? "In translation."
        : "";
  const where = `${verb} ${whereRead(source, statement)}`;
  const record = `${joinParts([negotiation, PUBLISHER, `release ${release.number}`, formatLongDate(release.published)])}, ${address}`;
  const full = joinParts([`${who}, ${where}.`, translated, `Recorded in: ${record}`], " ");
  // What is reported or done is nobody's exact words: neither in quotation marks nor under the speaker's name.
  const words = isQuote ? `“${line(statement.text)}”` : line(statement.text);
  const kindOf = isQuote ? "" : ` [${statementKinds[kind].word}: ${statementKinds[kind].definition}]`;
  return {
    title: words,
    cardTitle: who,
    author: line((isQuote ? statement.speaker : undefined) ?? source.author ?? source.publisher ?? PUBLISHER),
    note: joinParts([who, where, negotiation, `release ${release.number}`], "; "),
    short: `${who} (${joinParts([PUBLISHER, negotiation, `release ${release.number}`])})`,
    full,
    footnote: joinParts([`${who}, ${where}.`, translated], " "),
    quote: `${words}${kindOf}\n${full}`,
  };
}

/** A statement is cited with its source; every other page as itself. */
export function citation(reference: Reference): Citation {
  const { caseFile, place } = reference;
  if (place.view !== "statements" || place.key === null) return citePage(reference);
  const { statements, sources } = indexCase(caseFile);
  const statement = statements.get(place.key);
  const source = statement && sources.get(statement.source);
  return statement && source ? citeStatement(reference, statement, source) : citePage(reference);
}
