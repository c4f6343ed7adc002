// What a page says of an address that names nothing: what was looked for, and the nearest things that there are.
import type { CaseFile, Negotiation } from "@/lib/domain/case-file";
import { buildLinks, type Mount, mountPath } from "@/lib/domain/links";
import { nearest } from "@/lib/domain/nearest";
import type { KeyedView, MissingPlace } from "@/lib/domain/place";
import type { ViewState } from "@/lib/domain/view-state";

export interface Suggestion {
  text: string;
  href: string;
}

export interface MissingCase {
  state: "missing";
  what: "negotiation" | "release" | "page" | KeyedView;
  /** What the address asks for, as the reader wrote it. */
  word: string;
  /** The nearest thing that exists. */
  nearest: Suggestion | null;
  /** Ways on from here, the closest first. */
  ways: readonly Suggestion[];
}

const HOME: Suggestion = { text: "All negotiations", href: "/" };

/** `known`: the slugs of the public negotiations, and of no others. */
export function describeMissingNegotiation(slug: string, known: readonly string[]): MissingCase {
  const near = nearest(slug, known);
  return {
    state: "missing",
    what: "negotiation",
    word: slug,
    nearest: near === null ? null : { text: near, href: mountPath({ kind: "latest", slug: near }) },
    ways: [HOME],
  };
}

/** `latest`: null where every release is recalled. */
export function describeMissingRelease(
  { slug, title }: Pick<Negotiation, "slug" | "title">,
  latest: number | null,
  word: string,
): MissingCase {
  const base = mountPath({ kind: "latest", slug });
  const release = (number: number): Suggestion => ({
    text: `Release ${number}, the latest`,
    href: mountPath({ kind: "release", slug, number }),
  });
  const all = { text: `All releases of ${title}`, href: `${base}/releases` };
  return {
    state: "missing",
    what: "release",
    word,
    nearest: latest === null ? null : release(latest),
    ways: [...(latest === null ? [] : [all]), { text: title, href: base }, HOME],
  };
}

export function describeMissingPlace(
  missing: MissingPlace,
  caseFile: CaseFile,
  mount: Mount,
  view: ViewState,
): MissingCase {
  const links = buildLinks(mount, { view: "matrix", key: null }, view);
  const matrix: Suggestion = { text: caseFile.negotiation.title, href: links.matrix() };
  const ways = [matrix, HOME];
  const near = nearest(missing.word, missing.known);
  if (missing.view === null) {
    const list = missing.known.find((name) => name === near);
    return {
      state: "missing",
      what: "page",
      word: missing.word,
      nearest: list === undefined ? null : { text: list, href: `${mountPath(mount)}/${list}` },
      ways,
    };
  }
  const { view: place, word } = missing;
  const list: Suggestion | null =
    place === "statements" ? null : { text: LISTS[place], href: links.place({ view: place, key: null }) };
  return {
    state: "missing",
    what: place,
    word,
    nearest:
      near === null
        ? null
        : { text: nameOf(caseFile, place, near), href: links.place({ view: place, key: near }) },
    ways: list === null ? ways : [list, ...ways],
  };
}

const LISTS = { issues: "All issues", parties: "All parties", sources: "All sources" } as const;

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
