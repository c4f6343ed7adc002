// What the dialog of search offers while somebody types: pages, negotiations, and what a negotiation has of the words.
import "server-only";
import { getLatestRelease, getRelease, listPublicNegotiations } from "@/lib/data/releases";
import { listFoundNegotiations } from "@/lib/data/search";
import type { CaseFile } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { excerpt, readSearch, searchWords } from "@/lib/domain/find-in-text";
import { foldText } from "@/lib/domain/fold-text";
import { type Language, withLanguage } from "@/lib/domain/language";
import { buildLinks, type Links } from "@/lib/domain/links";
import type { Mount } from "@/lib/domain/mount";
import { LIST_VIEWS } from "@/lib/domain/place";
import { searchCase } from "@/lib/domain/search";
import type { FoundKind } from "@/lib/domain/search-entries";
import { EMPTY_VIEW, type ViewState } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { describeHit } from "@/lib/messages/describe-hit";
import type { Messages } from "@/lib/messages/messages";

interface Suggestion {
  text: string;
  /** What stands beneath, in small letters; "" where nothing does. */
  detail: string;
  href: string;
  /** Of `text`, BCP 47, where it is the case file's. */
  language?: string | undefined;
}

interface SuggestionGroup {
  heading: string;
  entries: readonly Suggestion[];
}

export interface Suggestions {
  groups: readonly SuggestionGroup[];
  /** How many there are, for those who listen. */
  said: string;
}

/** A dialog is no page of results: so many of each, and the way to all of them. */
const MOST = { negotiations: 6, entries: 5 } as const;
const EXCERPT = 90;

const MATRIX = { view: "matrix", key: null } as const;

/** The kinds of hits beneath the pages; the negotiation itself is among the negotiations. */
const KINDS = ["issue", "party", "position", "statement", "event", "source"] as const satisfies FoundKind[];

export interface SuggestionQuestion {
  /** As typed; with nothing to look for in it pages and negotiations are offered. */
  typed: string;
  /** The negotiation on whose pages somebody is, and the number of the release; null: none, the latest. */
  slug: string | null;
  number: number | null;
  language: Language;
}

export async function listSuggestions(asked: SuggestionQuestion): Promise<Suggestions> {
  const messages = messagesFor(asked.language);
  const view: ViewState = { ...EMPTY_VIEW, lang: asked.language };
  const { search } = messages.ui;
  const q = readSearch(asked.typed);
  const words = searchWords(q);
  const fits = (text: string) => words.every((word) => foldText(text).includes(word));
  const answer =
    asked.slug === null
      ? null
      : await (asked.number === null ? getLatestRelease(asked.slug) : getRelease(asked.slug, asked.number));
  const here = answer?.state === "found" && asked.slug !== null ? answer.caseFile : null;
  const mount: Mount | null =
    here === null || asked.slug === null
      ? null
      : asked.number === null
        ? { kind: "latest", slug: asked.slug }
        : { kind: "release", slug: asked.slug, number: asked.number };
  const links = mount && buildLinks(mount, MATRIX, view);
  const groups = [
    ...(here !== null && mount !== null && q !== null ? listHits(here, mount, { ...view, q }, messages) : []),
    {
      heading: search.pages,
      entries: listPages(links, asked.language, messages).filter(({ text }) => fits(text)),
    },
    { heading: search.negotiations, entries: await listNegotiations(words, view) },
    { heading: search.title, entries: q === null ? [] : listSearches(q, mount, view, messages) },
  ].filter(({ entries }) => entries.length > 0);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return { groups, said: search.results(count) };
}

function listPages(links: Links | null, language: Language, messages: Messages): Suggestion[] {
  const { views, search } = messages.ui;
  const own = links
    ? [
        { text: views.matrix.tab, href: links.matrix() },
        ...LIST_VIEWS.map((view) => ({ text: views[view].tab, href: links.place({ view, key: null }) })),
      ]
    : [];
  return [
    ...own,
    { text: search.negotiations, href: withLanguage("/", language) },
    { text: search.method, href: withLanguage("/method", language) },
    { text: search.title, href: withLanguage("/search", language) },
  ].map((page) => ({ ...page, detail: "" }));
}

/** Those whose title or summary has the words; without words the first. Only these are read. */
async function listNegotiations(words: readonly string[], view: ViewState): Promise<Suggestion[]> {
  const all =
    words.length === 0 ? await listPublicNegotiations() : await listFoundNegotiations(words, "negotiation");
  const answers = await Promise.all(
    all.slice(0, MOST.negotiations).map(({ slug }) => getLatestRelease(slug)),
  );
  return answers.flatMap((answer): Suggestion[] => {
    if (answer.state !== "found") return [];
    const { slug, title, summary, language } = answer.caseFile.negotiation;
    // Why it is offered, where its title does not say so.
    const isCalledSo = words.every((word) => foldText(title).includes(word));
    const href = buildLinks({ kind: "latest", slug }, MATRIX, view).latest;
    return [{ text: title, detail: isCalledSo ? "" : excerpt(summary, words, EXCERPT), href, language }];
  });
}

/** What the negotiation has of the words, kind by kind. The words go along: what is opened has them marked. */
function listHits(caseFile: CaseFile, mount: Mount, view: ViewState, messages: Messages): SuggestionGroup[] {
  const found = searchCase(caseFile, view.q, null);
  const links = buildLinks(mount, MATRIX, view);
  const index = indexCase(caseFile);
  const { language } = caseFile.negotiation;
  return KINDS.map((kind) => ({
    heading: messages.ui.find.kinds[kind],
    entries: found.hits[kind].slice(0, MOST.entries).flatMap((hit): Suggestion[] => {
      const described = describeHit(hit, { index, view, links, messages });
      if (described === null) return [];
      const { title, date, remark, href, inTitle } = described;
      const said = hit.texts.find(({ field, text }) => !inTitle.includes(field) && text !== title);
      const detail = [
        date === null ? "" : messages.date(date),
        remark ?? "",
        said === undefined ? "" : excerpt(said.text, found.words, EXCERPT),
      ];
      return [{ text: title, detail: detail.filter(Boolean).join(" · "), href, language }];
    }),
  }));
}

function listSearches(q: string, mount: Mount | null, view: ViewState, messages: Messages): Suggestion[] {
  const { search } = messages.ui;
  const everywhere = {
    text: search.everywhere(q),
    detail: "",
    href: withLanguage(`/search?q=${encodeURIComponent(q)}`, view.lang),
  };
  if (mount === null) return [everywhere];
  const links = buildLinks(mount, MATRIX, { ...view, q });
  return [{ text: search.here(q), detail: "", href: links.matrix() }, everywhere];
}
