// The language of a case file's own words: what it says, else English, as the format has it.
import type { CaseFile } from "./case-file";

export function languageOfCase({ negotiation }: { negotiation: { language?: string | undefined } }): string {
  return negotiation.language ?? "en";
}

/** The same file for the same file: what is computed from it is kept by it. */
const named = new WeakMap<CaseFile, CaseFile>();

/** For views: a case file that says its language, so that each of its words can say it in a page of another one. */
export function nameLanguage(caseFile: CaseFile): CaseFile {
  if (caseFile.negotiation.language !== undefined) return caseFile;
  const known = named.get(caseFile);
  if (known) return known;
  const language = languageOfCase(caseFile);
  const made = { ...caseFile, negotiation: { ...caseFile.negotiation, language } };
  named.set(caseFile, made);
  return made;
}
