"use client";
// In the browser, because a layout is made once while its reader goes from page to page, and these links lead to the
// page that they are on. The server writes them too: they work without JavaScript.
import { usePathname, useSearchParams } from "next/navigation";
import { LANGUAGES, type Language, withLanguage } from "@/lib/domain/language";
import { textDirection } from "@/lib/domain/text-direction";
import styles from "./language-choice.module.css";

/** Each in itself: who looks for a language knows it by this name. */
const NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  ar: "العربية",
  fa: "فارسی",
  he: "עברית",
};

/** The same page in every language. Plain links: a change of language is a whole new page, `<html lang dir>` with it. */
export function LanguageChoice({ label, current }: { label: string; current: Language }) {
  const path = usePathname();
  // Commas and tildes stand in an address of ours as they are.
  const query = useSearchParams().toString().replaceAll("%2C", ",").replaceAll("%7E", "~");
  return (
    <nav className={styles.languages} aria-label={label}>
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={withLanguage(`${path}?${query}`, language)}
              lang={language}
              dir={textDirection(language)}
              hrefLang={language}
              aria-current={language === current ? "true" : undefined}
            >
              {NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
