// The catalogues there are, one for each language of the interface (lib/domain/language.ts). None of them may reach the
// browser: pages and routes read them on the server.
import { LANGUAGES, type Language } from "@/lib/domain/language";
import { ar } from "./ar/ar";
import { en } from "./en/en";
import { fa } from "./fa/fa";
import { he } from "./he/he";
import type { Messages } from "./messages";

const CATALOGUES: Readonly<Record<Language, Messages>> = { en, ar, fa, he };

/** The words of a language (BCP 47, only the primary part is looked at); of English where there is no catalogue. */
export function messagesFor(lang: string | null): Messages {
  const primary = lang?.toLowerCase().split("-")[0] ?? "";
  const language = LANGUAGES.find((one) => one === primary);
  return language === undefined ? en : CATALOGUES[language];
}
