"use client";

import { useEffect, useState } from "react";
import { type Language, languageOf, withLanguage } from "@/lib/domain/language";
import { failureWords } from "@/lib/messages/failure-words";

// No style sheet of its own: every page would load it beforehand and not use it.

/**
 * A part of a page failed after the page had come: the server answers what fails before that, in lib/request/failed-page.
 * The reason is in the server's log, under the number shown; no part of it is told here.
 */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const [language, setLanguage] = useState<Language>(languageOf(undefined));
  useEffect(() => setLanguage(languageOf(new URLSearchParams(window.location.search).getAll("lang"))), []);
  const words = failureWords[language];
  return (
    <div lang={language} dir={words.direction}>
      <title>{`${words.title} · Parley`}</title>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {error.digest === undefined ? null : (
        <p>
          {words.number} <bdi>{error.digest}</bdi>
        </p>
      )}
      {/* A full load, for what failed may be this page's own state. */}
      <ul>
        <li>
          <button type="button" onClick={() => window.location.reload()}>
            {words.again}
          </button>
        </li>
        <li>
          <a href={withLanguage("/", language)}>{words.home}</a>
        </li>
      </ul>
    </div>
  );
}
