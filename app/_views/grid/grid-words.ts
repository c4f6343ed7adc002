// The words of a large matrix as plain data: what crosses over to the browser is no catalogue.
import {
  CELL_STATES,
  type CellState,
  STANCES,
  STATUSES,
  type Stance,
  type Status,
} from "@/lib/domain/vocabulary";
import type { MarkedTerm, Messages } from "@/lib/messages/messages";

type StatusTerm = Pick<MarkedTerm, "mark" | "word">;

/** Of a status for two parties, and for more: "both accept" is not "all accept". */
type StatusTerms = Readonly<Record<Status, { two: StatusTerm; more: StatusTerm }>>;

export interface GridWords extends Readonly<Messages["ui"]["grid"]> {
  language: string;
  outcome: StatusTerms;
  conduct: StatusTerms;
  states: Readonly<Record<CellState, string>>;
  /** Of one option: "red line"; those of `stances` stand before the numbers of several. */
  stanceTerms: Readonly<Record<Stance, string>>;
  notStated: string;
  panel: { close: string; on: string };
  nothingYet: string;
}

export function buildGridWords(messages: Messages): GridWords {
  const termFor = (status: Status, about: "outcome" | "conduct", parties: number): StatusTerm => {
    const { mark, word } = messages.statusWords(status, { about }, parties);
    return { mark, word };
  };
  const termsFor = (about: "outcome" | "conduct") =>
    Object.fromEntries(
      STATUSES.map((status) => [status, { two: termFor(status, about, 2), more: termFor(status, about, 3) }]),
    ) as StatusTerms;
  return {
    ...messages.ui.grid,
    language: messages.language,
    nothingYet: messages.ui.stepChart.nothingYet,
    outcome: termsFor("outcome"),
    conduct: termsFor("conduct"),
    states: Object.fromEntries(
      CELL_STATES.map((state) => [state, messages.cellStates[state].word]),
    ) as GridWords["states"],
    stanceTerms: Object.fromEntries(
      STANCES.map((stance) => [stance, messages.stances[stance].word]),
    ) as GridWords["stanceTerms"],
    notStated: messages.notStated.word,
    panel: { close: messages.ui.matrix.panel.close, on: messages.ui.matrix.panel.on },
  };
}

export function statusTerm(
  words: GridWords,
  status: Status,
  isConduct: boolean,
  parties: number,
): StatusTerm {
  const { two, more } = words[isConduct ? "conduct" : "outcome"][status];
  return parties > 2 ? more : two;
}
