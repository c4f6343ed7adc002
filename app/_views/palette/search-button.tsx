"use client";
// A link to the page of search. With JavaScript it opens the dialog in its place, and so does Ctrl K or ⌘ K anywhere;
// the dialog is fetched when it is first asked for.
import { lazy, Suspense, useEffect, useState } from "react";
import { type Language, withLanguage } from "@/lib/domain/language";
import { useOpened } from "../../_ui/use-opened";
import type { PaletteWords } from "./palette-words";
import styles from "./search-button.module.css";

const Palette = lazy(() => import("./palette"));

export function SearchButton({ words, language }: { words: PaletteWords; language: Language }) {
  const { opened, open, close } = useOpened<"palette">();
  /** Null until there is a keyboard to speak of: on the server, and without JavaScript. */
  const [shortcut, setShortcut] = useState<string | null>(null);

  useEffect(() => {
    const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
    setShortcut(isApple ? words.shortcutApple : words.shortcut);
    const onKeyDown = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isAsked || (event.key.toLowerCase() !== "k" && event.code !== "KeyK")) return;
      event.preventDefault();
      // Where it is open already, what was typed in it stays.
      if (document.querySelector("#palette:modal") === null) open("palette");
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [words.shortcut, words.shortcutApple, open]);

  return (
    <>
      <a
        id="site-search"
        className={styles.button}
        href={withLanguage("/search", language)}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          open("palette");
        }}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <circle cx="6.5" cy="6.5" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M10 10l4.5 4.5" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
        {words.open}
        <span className={styles.shortcut} data-known={shortcut === null ? undefined : ""} aria-hidden="true">
          {shortcut ?? words.shortcut}
        </span>
      </a>
      {opened === null ? null : (
        <Suspense>
          <Palette key={opened.turn} words={words} language={language} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
