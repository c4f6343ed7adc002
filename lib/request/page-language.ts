// The language of the page being made, for what is not told the query: layouts, and the page of an unknown address.
import "server-only";
import { headers } from "next/headers";
import { type Language, languageOf } from "@/lib/domain/language";
import { LANGUAGE_HEADER } from "./headers";

/** English under a bare `next start`, which sets no such header. */
export async function getPageLanguage(): Promise<Language> {
  return languageOf((await headers()).get(LANGUAGE_HEADER) ?? undefined);
}
