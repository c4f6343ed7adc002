// Asks our server what the dialog offers. What comes is our own page's answer, of the same version as this program.
import { type Language, withLanguage } from "@/lib/domain/language";
import type { Suggestions } from "@/lib/request/list-suggestions";

/** The negotiation on whose pages the reader is, and the release where the address names one. */
function readMount(path: string): { slug: string; release: string | null } | null {
  const [, slug, release] = /^\/negotiations\/([^/]+)(?:\/releases\/(\d+))?/.exec(path) ?? [];
  return slug === undefined ? null : { slug: decodeURIComponent(slug), release: release ?? null };
}

/** The address that answers for what was typed, on the page at `path`. */
function suggestHref(typed: string, language: Language, path: string): string {
  const mount = readMount(path);
  const query = new URLSearchParams({ q: typed });
  if (mount !== null) query.set("in", mount.slug);
  if (mount?.release) query.set("release", mount.release);
  return withLanguage(`/search/suggest?${query}`, language);
}

/** Throws where the server does not answer, or `signal` ended the asking. */
export async function fetchSuggestions(
  typed: string,
  language: Language,
  signal: AbortSignal,
): Promise<Suggestions> {
  const answer = await fetch(suggestHref(typed, language, window.location.pathname), { signal });
  if (!answer.ok) throw new Error(`The suggestions came with ${answer.status}.`);
  return answer.json();
}
