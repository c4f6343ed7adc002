// Office programs check spelling and choose digits by a language with its country.
const WITH_COUNTRY: Readonly<Record<string, string>> = {
  ar: "ar-SA",
  en: "en-GB",
  fa: "fa-IR",
  he: "he-IL",
};

export function officeLanguage(tag: string): string {
  return WITH_COUNTRY[tag.toLowerCase()] ?? tag;
}
