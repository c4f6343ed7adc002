// What a page says of an address that names nothing: what was looked for, and the nearest things that there are.
import type { CaseFile, Negotiation } from "@/lib/domain/case-file";
import { type Language, withLanguage } from "@/lib/domain/language";
import { buildLinks } from "@/lib/domain/links";
import { type Mount, mountPath } from "@/lib/domain/mount";
import { nearest } from "@/lib/domain/nearest";
import { type KeyedView, LIST_VIEWS, type MissingPlace } from "@/lib/domain/place";
import type { ViewState } from "@/lib/domain/view-state";
import type { Messages } from "@/lib/messages/messages";

export interface Suggestion {
  text: string;
  href: string;
}

export interface MissingCase {
  state: "missing";
  language: Language;
  what: "negotiation" | "release" | "page" | KeyedView;
  /** What the address asks for, as the reader wrote it. */
  word: string;
  /** The nearest thing that exists. */
  nearest: Suggestion | null;
  /** Ways on from here, the closest first. */
  ways: readonly Suggestion[];
}

function homeOf({ language, ui }: Messages): Suggestion {
  return { text: ui.site.allNegotiations, href: withLanguage("/", language) };
}

/** `known`: the slugs of the public negotiations, and of no others. */
export function describeMissingNegotiation(
  slug: string,
  known: readonly string[],
  messages: Messages,
): MissingCase {
  const near = nearest(slug, known);
  const { language } = messages;
  return {
    state: "missing",
    language,
    what: "negotiation",
    word: slug,
    nearest:
      near === null
        ? null
        : { text: near, href: withLanguage(mountPath({ kind: "latest", slug: near }), language) },
    ways: [homeOf(messages)],
  };
}

/** `latest`: null where every release is recalled. */
export function describeMissingRelease(
  { slug, title }: Pick<Negotiation, "slug" | "title">,
  latest: number | null,
  word: string,
  messages: Messages,
): MissingCase {
  const { language } = messages;
  const words = messages.ui.missing;
  const base = mountPath({ kind: "latest", slug });
  const release = (number: number): Suggestion => ({
    text: words.latestRelease(messages.number(number)),
    href: withLanguage(mountPath({ kind: "release", slug, number }), language),
  });
  const all = { text: words.releasesOf(title), href: withLanguage(`${base}/releases`, language) };
  return {
    state: "missing",
    language,
    what: "release",
    word,
    nearest: latest === null ? null : release(latest),
    ways: [
      ...(latest === null ? [] : [all]),
      { text: title, href: withLanguage(base, language) },
      homeOf(messages),
    ],
  };
}

export function describeMissingPlace(
  missing: MissingPlace,
  caseFile: CaseFile,
  mount: Mount,
  view: ViewState,
  messages: Messages,
): MissingCase {
  const { language, ui } = messages;
  const links = buildLinks(mount, { view: "matrix", key: null }, view);
  const matrix: Suggestion = { text: caseFile.negotiation.title, href: links.matrix() };
  const ways = [matrix, homeOf(messages)];
  const near = nearest(missing.word, missing.known);
  if (missing.view === null) {
    const list = LIST_VIEWS.find((name) => name === near);
    return {
      state: "missing",
      language,
      what: "page",
      word: missing.word,
      nearest:
        list === undefined
          ? null
          : { text: ui.views[list].tab, href: withLanguage(`${mountPath(mount)}/${list}`, language) },
      ways,
    };
  }
  const { view: place, word } = missing;
  const list: Suggestion | null =
    place === "statements"
      ? null
      : { text: ui.missing.lists[place], href: links.place({ view: place, key: null }) };
  return {
    state: "missing",
    language,
    what: place,
    word,
    nearest:
      near === null
        ? null
        : { text: nameOf(caseFile, place, near), href: links.place({ view: place, key: near }) },
    ways: list === null ? ways : [list, ...ways],
  };
}

function nameOf(caseFile: CaseFile, view: KeyedView, key: string): string {
  const named = {
    issues: () => caseFile.issues.find((issue) => issue.key === key)?.title,
    parties: () => caseFile.parties.find((party) => party.key === key)?.name,
    sources: () => caseFile.sources.find((source) => source.key === key)?.title,
    // A statement has no name of its own, and its text is too long for one.
    statements: () => key,
  }[view]();
  return named ?? key;
}
