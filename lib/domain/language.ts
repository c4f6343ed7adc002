// The languages of the interface, and how an address names one. Without `lang=` a page is in English whatever the
// browser says: an address is a view, and shows everybody the same.

/** In the order in which the reader is offered them. */
export const LANGUAGES = ["en", "ar", "fa", "he"] as const;
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = "en";

/** The language that the values of `lang=` ask for; English where they name none or an unknown one. */
export function languageOf(value: string | readonly string[] | undefined): Language {
  const asked = typeof value === "string" ? value : value?.join(",");
  return LANGUAGES.find((language) => language === asked) ?? DEFAULT_LANGUAGE;
}

/** The same address in a language: path or whole address, with its query and fragment. */
export function withLanguage(address: string, language: Language): string {
  const [, before = "", query = "", fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  const kept = query.split("&").filter((part) => part !== "" && !/^lang(=|$)/.test(part));
  const asked = language === DEFAULT_LANGUAGE ? kept : [...kept, `lang=${language}`];
  return `${before}${asked.length > 0 ? "?" : ""}${asked.join("&")}${fragment}`;
}
