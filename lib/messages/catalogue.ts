// The catalogues there are. A further language is one folder beside `en` and one line here.
import { en } from "./en/en";
import type { Messages } from "./messages";

const CATALOGUES: ReadonlyMap<string, Messages> = new Map([[en.language, en]]);

/** The words of a language (BCP 47, only the primary part is looked at); of English where there is no catalogue. */
export function messagesFor(lang: string | null): Messages {
  const primary = lang?.toLowerCase().split("-")[0] ?? "";
  return CATALOGUES.get(primary) ?? en;
}
