// What the page of search shows: the negotiations in which something was found, each with the first of it.
import { languageOfCase } from "@/lib/domain/case-language";
import "server-only";
import { getLatestRelease, listPublicNegotiations, type ReleaseInfo } from "@/lib/data/releases";
import { listFoundNegotiations } from "@/lib/data/search";
import type { CaseFile } from "@/lib/domain/case-file";
import { readSearch, searchWords } from "@/lib/domain/find-in-text";
import type { Language } from "@/lib/domain/language";
import { buildLinks, type Links } from "@/lib/domain/links";
import { type FoundInCase, searchCase } from "@/lib/domain/search";
import { EMPTY_VIEW, type ViewState } from "@/lib/domain/view-state";

export interface FoundNegotiation {
  caseFile: CaseFile;
  release: ReleaseInfo;
  found: FoundInCase;
  /** A view of the latest release in which the words are looked for. */
  view: ViewState;
  links: Links;
}

export interface FoundNegotiations {
  q: string;
  /** Over all pages. */
  places: number;
  negotiations: number;
  page: number;
  pages: number;
  /** Of this page; [] beyond the last. */
  shown: readonly FoundNegotiation[];
}

/** Each of them costs one case file where it is not known yet. */
const PAGE_LENGTH = 5;

/** `page` counts from 1. Null where there is nothing in `typed` to look for. */
export async function searchNegotiations(
  typed: string,
  page: number,
  language: Language,
): Promise<FoundNegotiations | null> {
  const q = readSearch(typed);
  if (q === null) return null;
  const all = await listFoundNegotiations(searchWords(q));
  const slugs = all.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH).map(({ slug }) => slug);
  const shown = await Promise.all(slugs.map((slug) => openFound(slug, q, language)));
  return {
    q,
    places: all.reduce((sum, { hits }) => sum + hits, 0),
    negotiations: all.length,
    page,
    pages: Math.max(1, Math.ceil(all.length / PAGE_LENGTH)),
    shown: shown.filter((one) => one !== null),
  };
}

async function openFound(slug: string, q: string, lang: Language): Promise<FoundNegotiation | null> {
  const answer = await getLatestRelease(slug);
  // Recalled or withdrawn since the index was asked.
  if (answer.state !== "found") return null;
  const { caseFile, release } = answer;
  const found = searchCase(caseFile, q, null);
  if (found.total === 0) return null;
  const view: ViewState = { ...EMPTY_VIEW, q, lang };
  const links = buildLinks({ kind: "latest", slug }, { view: "matrix", key: null }, view);
  return { caseFile, release, found, view, links };
}

const MOST_EXAMPLES = 4;

/** Words that find something: the titles of the first issues of the negotiations that are public. */
export async function listSearchExamples(): Promise<{ q: string; language: string }[]> {
  const [first] = await listPublicNegotiations();
  const answer = first === undefined ? null : await getLatestRelease(first.slug);
  if (answer?.state !== "found") return [];
  const { issues, negotiation } = answer.caseFile;
  return issues
    .slice(0, MOST_EXAMPLES)
    .map(({ title }) => ({ q: title, language: languageOfCase({ negotiation }) }));
}
