// A hand-out in words, in the language of the view.
import type { CaseFile, Day, Figure, Source } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { buildHandout, type Handout, type HandoutRow as RowData } from "@/lib/domain/handout";
import type { PairGrid } from "@/lib/domain/pairs";
import type { ViewState } from "@/lib/domain/view-state";
import { STANCES, STATUSES_AS_SHOWN } from "@/lib/domain/vocabulary";
import type { Messages } from "@/lib/messages/messages";
import { describeCell } from "./describe-cell";
import type { VoiceContext } from "./describe-voice";
import type { HandoutDocument, HandoutFigure, HandoutRow, HandoutTable } from "./handout-document";

/** Where what is handed out comes from. */
export interface HandoutOrigin {
  /** Null: the draft. */
  release: { number: number; published: Day } | null;
  /** Whole address of the view. */
  address: string;
  /** How the view is cited; null: not at all. */
  citation: string | null;
  /** What the page is about within the negotiation; null for all of it. */
  subject: string | null;
}

export function describeHandout(
  caseFile: CaseFile,
  view: ViewState,
  origin: HandoutOrigin,
  messages: Messages,
  handout: Handout = buildHandout(caseFile, view),
): HandoutDocument {
  const { matrix } = handout;
  const { negotiation } = caseFile;
  const words = messages.ui.handout;
  const sourceNumbers = new Map(handout.sources.map(({ key }, place) => [key, place + 1]));
  const context: VoiceContext = { messages, sourceNumbers };
  const cells = handout.rows.flatMap((row) => row.cells);
  const onRecord = cells.filter(({ cell }) => cell.onRecord).length;
  const talks = messages.talks(negotiation);
  const closing = [
    ...(negotiation.notice === undefined ? [] : [negotiation.notice]),
    ...(negotiation.licence === undefined
      ? []
      : [`${messages.ui.frame.coding} ${negotiation.licence}. ${messages.ui.frame.quotations}`]),
    ...(origin.citation === null ? [] : [origin.citation]),
  ];
  return {
    ...{ language: messages.language, direction: messages.direction, slug: negotiation.slug },
    caseLanguage: negotiation.language ?? "en",
    // A draft has no day of its own but the one at which it stands.
    released: origin.release?.published ?? matrix.asOf,
    title: negotiation.title,
    subject: origin.subject,
    draft: origin.release === null ? { word: words.draft, sentence: words.draftLead } : null,
    leads: [
      ...(talks === null ? [] : [talks]),
      messages.standsAt(matrix.asOf),
      messages.counted(matrix, caseFile),
      messages.cellsOnRecord(onRecord, cells.length),
    ],
    parties: handout.parties.map(({ party, isCounted }) => ({
      ...{ key: party.key, name: party.name, shortName: party.shortName, role: party.role, isCounted },
      note: isCounted
        ? messages.roles[party.role].word
        : `${messages.roles[party.role].word}, ${messages.ui.matrix.head.notCounted}`,
    })),
    partiesLine: `${words.parties}: ${handout.parties.map(({ party }) => `\u2068${party.shortName}\u2069`).join(" · ")}`,
    release:
      origin.release === null
        ? null
        : messages.ui.picture.release(origin.release.number, messages.longDate(origin.release.published)),
    counts: STATUSES_AS_SHOWN.flatMap((status) => {
      const { mark, word } = messages.statuses[status];
      const count = matrix.summary[status];
      return count === 0 ? [] : [{ status, badge: `${mark} ${word}`, count }];
    }),
    rows: handout.rows.map((row) => describeRow(row, handout, context)),
    legend: [
      ...STANCES.map((stance, place) => ({
        stance,
        mark: stance === "red-line" ? "✕" : messages.number(place + 1),
        word: messages.stances[stance].word,
        definition: messages.stances[stance].definition,
      })),
      {
        stance: null,
        mark: messages.number(6),
        word: messages.notStated.word,
        definition: messages.notStated.definition,
      },
    ],
    pairs: describePairs(handout.pairs, caseFile, messages),
    figures: handout.figures.map((figure) => describeFigure(figure, caseFile, messages)),
    sources: handout.sources.map((source, place) => ({
      ...{ number: place + 1, key: source.key, url: source.url },
      words: describeSource(source, messages),
      language: source.language ?? null,
    })),
    standingLine: messages.standingLine,
    closing: [messages.standingLine, ...closing],
    address: origin.address,
  };
}

function describeRow(
  { row, cells }: RowData,
  handout: Pick<Handout, "caseFile" | "matrix">,
  context: VoiceContext,
): HandoutRow {
  const { messages } = context;
  const { caseFile } = handout;
  const { issue, status } = row;
  const { mark, word } = messages.statusWords(status.status, issue, status.onRecord.length);
  const soFar = messages.soFar(status);
  return {
    ...{ key: issue.key, title: issue.title, question: issue.question, group: issue.group ?? null },
    options: issue.options.map(({ label, description = null }, place) => ({
      ...{ number: messages.number(place + 1), label, description },
    })),
    ...{ status: status.status, isThin: status.thin, isFinal: status.final },
    isConduct: issue.about === "conduct",
    badge: `${mark} ${word}`,
    qualifiers: [
      soFar ?? messages.onRecord({ onRecord: status.onRecord, counted: status.counted }),
      // Too little on record says so itself.
      ...(status.thin && status.status !== "unknown" ? [messages.ui.terms.thin.word] : []),
    ],
    reason: messages.reason(status, caseFile, row.cells),
    besides: row.with
      .filter(({ party }) => row.cells[party]?.onRecord)
      .map((entry) => messages.withParty(entry, row, caseFile)),
    restsOn: status.restsOn && messages.restsOn(status.restsOn),
    cells: cells.map((cell) => describeCell(cell, issue, handout, context)),
  };
}

/** Who shares how much with whom; null where there are fewer than three, whose pair the matrix is. */
function describePairs(grid: PairGrid, caseFile: CaseFile, messages: Messages): HandoutTable | null {
  if (grid.parties.length < 3) return null;
  const { parties } = indexCase(caseFile);
  const name = (key: string) => parties.get(key)?.shortName ?? key;
  const of = new Map(grid.pairs.map((pair) => [`${pair.one}~${pair.other}`, pair]));
  const rows = grid.parties.map((one) => [
    name(one),
    ...grid.parties.map((other) => {
      const pair = of.get(`${one}~${other}`) ?? of.get(`${other}~${one}`);
      return pair ? messages.ui.picture.sharedOf(pair.shared, pair.judged) : "–";
    }),
  ]);
  const all = grid.parties.length + grid.leftOut;
  return {
    title: messages.ui.views.pairs.title,
    notes: [
      messages.ui.picture.sharedRule,
      ...(grid.leftOut > 0 ? [messages.ui.picture.partiesOf(grid.parties.length, all)] : []),
    ],
    head: ["", ...grid.parties.map(name)],
    rows,
  };
}

function describeFigure(figure: Figure, caseFile: CaseFile, messages: Messages): HandoutFigure {
  const words = messages.ui.figures;
  const source = figure.source === undefined ? undefined : indexCase(caseFile).sources.get(figure.source);
  return {
    figure,
    unit: words.unit(figure.unit),
    below: [
      ...(figure.note === undefined ? [] : [`${words.note} ${figure.note}`]),
      source === undefined ? words.noSource : `${words.source} ${describeSource(source, messages)}`,
    ],
    head: [words.entry, words.value(figure.unit)],
  };
}

function describeSource({ author, publisher, title, published }: Source, messages: Messages): string {
  const date = published === undefined ? undefined : messages.date(published);
  return [author, publisher, `“${title.replace(/\s+/g, " ").trim()}”`, date].filter(Boolean).join(", ");
}
