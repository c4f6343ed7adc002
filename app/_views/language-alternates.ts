import { DEFAULT_LANGUAGE, LANGUAGES, withLanguage } from "@/lib/domain/language";

/** The same page in every language, for `hreflang`; `x-default` is what an address without `lang=` shows. */
export function languageAlternates(address: string): Record<string, string> {
  const each = LANGUAGES.map((language) => [language, withLanguage(address, language)] as const);
  return { ...Object.fromEntries(each), "x-default": withLanguage(address, DEFAULT_LANGUAGE) };
}
