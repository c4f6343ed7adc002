import type { Language } from "@/lib/domain/language";
import type { Ui } from "../en/ui/ui";
import type { Messages } from "../messages";
import type { Phrases } from "./phrases";

/** The words of a language that are no sentences: fields of the catalogue as they are. */
export type PlainTerms = Pick<
  Messages,
  | "statuses"
  | "stances"
  | "notStated"
  | "cellStates"
  | "bases"
  | "confidences"
  | "roles"
  | "scales"
  | "subjects"
  | "channels"
  | "statementKinds"
  | "relations"
  | "sourceKinds"
  | "eventKinds"
  | "negotiationStatuses"
  | "stanceChanges"
  | "moves"
  | "standingLine"
  | "thin"
  | "saidAgain"
  | "redLineWords"
  | "changesRule"
  | "correctionsRule"
  | "corrected"
>;

export interface PlainLanguage {
  language: Language;
  direction: Messages["direction"];
  /** BCP 47 with the digits and the calendar named: what a runtime takes for a language has changed before. */
  locale: string;
  ui: Ui;
  terms: PlainTerms;
  phrases: Phrases;
}
