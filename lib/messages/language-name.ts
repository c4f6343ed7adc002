// What a language is called in another.
import type { Language } from "@/lib/domain/language";

const NAMES = new Map<Language, Intl.DisplayNames>();

/** "Persian" for `fa`, in the language of the page; a tag that is none comes back as it is. */
export function languageName(tag: string, language: Language): string {
  const names =
    NAMES.get(language) ?? new Intl.DisplayNames(language, { type: "language", fallback: "code" });
  NAMES.set(language, names);
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
