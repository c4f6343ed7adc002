// What every part of the Method page is given.
import type { CaseFile, Key } from "@/lib/domain/case-file";
import type { Language } from "@/lib/domain/language";
import { buildLinks } from "@/lib/domain/links";
import { EMPTY_VIEW, type ViewState } from "@/lib/domain/view-state";
import type { Messages } from "@/lib/messages/messages";

export interface Material {
  messages: Messages;
  /** That of the page around: the texts here are English, and their links keep the reader's language. */
  language: Language;
  /** The case from which the examples are taken. */
  teaching: CaseFile;
  /** Whether readers can open it here; without it the examples stand alone. */
  isPublic: boolean;
}

/** The address of the teaching case's matrix with this view; null where it is not public. */
export function teachingHref(
  { teaching, isPublic, language }: Material,
  view: Partial<ViewState>,
): string | null {
  if (!isPublic) return null;
  const mount = { kind: "latest", slug: teaching.negotiation.slug } as const;
  return buildLinks(mount, { view: "matrix", key: null }, { ...EMPTY_VIEW, lang: language }).matrix(view);
}

/** The name of a party as a table has it. Throws where the case has none: the texts of the page name known ones. */
export function partyName(caseFile: CaseFile, key: Key): string {
  const party = caseFile.parties.find((one) => one.key === key);
  if (!party) throw new Error(`The case ${caseFile.negotiation.slug} has no party ${key}`);
  return party.shortName;
}
