import { LANGUAGES } from "@/lib/domain/language";
import { nearest } from "@/lib/domain/nearest";
import type { DroppedValue } from "@/lib/domain/view-state";

/** For pages that read nothing else of the address: an unknown `lang=`, as the views of a case name it. */
export function listDroppedLanguage(value: string | readonly string[] | undefined): DroppedValue[] {
  const asked = (typeof value === "string" ? value : (value?.join(",") ?? "")).slice(0, 200);
  if (asked === "" || LANGUAGES.some((language) => language === asked)) return [];
  return [{ name: "lang", value: asked, nearest: nearest(asked, LANGUAGES) }];
}
