// The English catalogue.
import type { Messages } from "../messages";
import { distance, distanceChange, tally } from "./arithmetic";
import { writeBrief } from "./brief";
import { cellState, ladder, lastSaid, standingRedLine } from "./cell-words";
import { moves, stanceChange, stanceChanges, statusChange } from "./changes";
import { citation } from "./citation";
import { cellsOnRecord, chosenBy, counted, onRecord, soFar, withParty } from "./counted";
import { formatDate, formatDateRange, formatLongDate } from "./dates";
import { dropped } from "./dropped";
import { against, age, basisLine, evidenceCount, restsOn } from "./evidence-words";
import { acceptNothing, blocker } from "./groups";
import {
  changedBetween,
  changesCounted,
  changesRule,
  corrected,
  correctedTitle,
  correctionsRule,
  intervalNote,
} from "./interval";
import { listParties } from "./lists";
import { correctionLine, moveLines, moveSentence, moveTitle } from "./move-words";
import { optionInSentence } from "./option-text";
import { pairCounts, pairIssues, pairLead, pairTitle, sharedIssues } from "./pairs";
import { namePartyInSentence } from "./party-name";
import { reason, reasonParts } from "./reason";
import { sharedOption, waitingOffer } from "./spectrum";
import { statuses, statusWords } from "./status-words";
import { standsAt, talks } from "./talks";
import { ui } from "./ui/ui";
import { whatItTakes } from "./what-it-takes";
import * as words from "./words";

export const en: Messages = {
  language: "en",
  direction: "ltr",
  ui,
  ...words,
  statuses,
  stanceChanges,
  moves,
  statusWords,
  reason,
  reasonParts,
  ladder,
  cellState,
  standingRedLine,
  lastSaid,
  arrow: "→",
  number: String,
  date: formatDate,
  longDate: formatLongDate,
  clock: (at) => `${at.toISOString().slice(11, 16)} UTC`,
  dateRange: formatDateRange,
  age,
  onRecord,
  soFar,
  restsOn,
  basisLine,
  evidenceCount,
  against,
  withParty,
  counted,
  chosenBy,
  cellsOnRecord,
  tally,
  blocker,
  acceptNothing,
  sharedIssues,
  pairTitle,
  pairCounts,
  pairIssues,
  pairLead,
  sharedOption,
  waitingOffer,
  distance,
  distanceChange,
  whatItTakes,
  stanceChange,
  moveLines,
  moveSentence,
  moveTitle,
  correctionLine,
  changedBetween,
  changesCounted,
  changesRule,
  corrected,
  correctedTitle,
  correctionsRule,
  intervalNote,
  statusChange,
  talks,
  standsAt,
  brief: writeBrief,
  citation,
  dropped,
  option: optionInSentence,
  party: (party) => namePartyInSentence(party).inSentence,
  parties: (keys, caseFile) => listParties(keys, caseFile).text,
};
