import { indexCase } from "@/lib/domain/case-index";
import { languageOfCase } from "@/lib/domain/case-language";
import { LONGEST_SEARCH } from "@/lib/domain/find-in-text";
import { DEFAULT_LANGUAGE, type Language, withLanguage } from "@/lib/domain/language";
import { FOUND_KINDS } from "@/lib/domain/search-entries";
import type { Messages } from "@/lib/messages/messages";
import type { FoundNegotiation, FoundNegotiations } from "@/lib/request/search-negotiations";
import { Pager } from "../../_ui/pager";
import { Marked } from "../marked";
import { HitList } from "./hit-list";
import styles from "./search-view.module.css";

interface SearchViewProps {
  /** As the reader wrote it. */
  typed: string;
  /** Null where nothing is looked for. */
  found: FoundNegotiations | null;
  examples: readonly { q: string; language: string | undefined }[];
  /** Of the interface. */
  language: Language;
  messages: Messages;
}

/** So many of each kind stand under a negotiation; the others are on its matrix. */
const MOST_OF_KIND = 3;

function searchHref(q: string, language: Language, page = 1): string {
  return withLanguage(`/search?q=${encodeURIComponent(q)}${page === 1 ? "" : `&page=${page}`}`, language);
}

/** Looking for words over all negotiations: the question, what was found by negotiation, or how to ask. */
export function SearchView({ typed, found, examples, language, messages }: SearchViewProps) {
  const { search } = messages.ui;
  return (
    <>
      <header className={styles.header}>
        <h1>{search.title}</h1>
        <p>{search.lead}</p>
      </header>
      <search>
        <form method="get" action="/search" className={styles.form}>
          {language === DEFAULT_LANGUAGE ? null : <input type="hidden" name="lang" value={language} />}
          <label htmlFor="q" className="visually-hidden">
            {search.label}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            autoComplete="off"
            maxLength={LONGEST_SEARCH}
            placeholder={search.label}
            key={typed}
            defaultValue={typed}
          />
          <button type="submit">{search.submit}</button>
        </form>
      </search>
      <div role="status">
        <Answer typed={typed} found={found} messages={messages} />
      </div>
      {found === null || found.negotiations === 0 ? (
        <HowToAsk examples={examples} language={language} messages={messages} />
      ) : null}
      {found?.shown.map((one) => (
        <FoundCase key={one.caseFile.negotiation.slug} one={one} messages={messages} />
      ))}
      {found !== null && found.pages > 1 ? (
        <Pager
          words={messages.ui.site}
          page={found.page}
          pages={found.pages}
          write={messages.number}
          hrefOf={(page) => searchHref(found.q, language, page)}
        />
      ) : null}
    </>
  );
}

function Answer({ typed, found, messages }: Pick<SearchViewProps, "typed" | "found" | "messages">) {
  const { search } = messages.ui;
  if (typed === "") return null;
  if (found === null) return <p>{search.invalid}</p>;
  if (found.negotiations === 0)
    return (
      <p>
        {search.nothing(found.q)} {search.nothingHint}
      </p>
    );
  return (
    <p>
      {search.found(found.q, found.places, found.negotiations)}
      {found.page > found.pages ? ` ${search.noSuchPage}` : null}
    </p>
  );
}

/** In place of results: what can be found, and by what. */
function HowToAsk({
  examples,
  language,
  messages,
}: Pick<SearchViewProps, "examples" | "language" | "messages">) {
  const { search } = messages.ui;
  return (
    <section className={styles.teach} aria-label={search.title}>
      <ul>
        {search.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {examples.length === 0 ? null : (
        <p>
          {search.examples}:{" "}
          {examples.map(({ q, language: own }, place) => (
            <span key={q}>
              {place === 0 ? null : " · "}
              <a href={searchHref(q, language)} lang={own}>
                {q}
              </a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function FoundCase({ one, messages }: { one: FoundNegotiation; messages: Messages }) {
  const { caseFile, release, found, view, links } = one;
  const { search, find } = messages.ui;
  const { slug, title } = caseFile.negotiation;
  const language = languageOfCase(caseFile);
  const place = { words: found.words, index: indexCase(caseFile), view, links, messages };
  return (
    <section className={styles.case} aria-labelledby={`case-${slug}`}>
      <h2 id={`case-${slug}`} lang={language}>
        <a href={links.matrix()}>
          <Marked text={title} q={view.q} />
        </a>
      </h2>
      <p className={styles.small}>{search.release(release.number)}</p>
      {FOUND_KINDS.filter((kind) => found.hits[kind].length > 0).map((kind) => (
        // A heading and no landmark: every negotiation has one of the same name.
        <div key={kind}>
          <h3>
            {find.kinds[kind]} ({found.hits[kind].length})
          </h3>
          <HitList hits={found.hits[kind].slice(0, MOST_OF_KIND)} {...place} />
        </div>
      ))}
      <p className={styles.all}>
        <a href={links.matrix()}>{search.inCase(found.total)}</a>
      </p>
    </section>
  );
}
