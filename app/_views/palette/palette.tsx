"use client";
// A dialog with a combobox (ARIA's pattern of a list that is chosen from by keyboard while the focus stays in the
// field). The browser's own dialog keeps the focus in, closes at Escape and gives the focus back.
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { LONGEST_SEARCH } from "@/lib/domain/find-in-text";
import { type Language, withLanguage } from "@/lib/domain/language";
import styles from "./palette.module.css";
import type { PaletteWords } from "./palette-words";
import { SuggestionList } from "./suggestion-list";
import { useSuggestions } from "./use-suggestions";

interface PaletteProps {
  words: PaletteWords;
  language: Language;
  onClose: () => void;
}

export default function Palette({ words, language, onClose }: PaletteProps) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const { suggestions, hasFailed } = useSuggestions(typed, language);
  const entries = suggestions?.groups.flatMap((group) => group.entries) ?? [];
  const chosen = entries[Math.min(active, entries.length - 1)];

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);

  const idOf = (place: number) => `${list}-${place}`;
  const move = (to: number) => {
    const place = (to + entries.length) % entries.length;
    setActive(place);
    document.getElementById(idOf(place))?.scrollIntoView({ block: "nearest" });
  };
  const go = (href: string) => {
    dialog.current?.close();
    router.push(href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (entries.length === 0 || event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") move(Math.min(active, entries.length - 1) + 1);
    else if (event.key === "ArrowUp") move(Math.min(active, entries.length - 1) - 1);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the press beside the dialog is for pointers; keys have Escape and the button
    <dialog
      ref={dialog}
      id="palette"
      className={styles.dialog}
      aria-label={words.dialog}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <form
        className={styles.form}
        action="/search"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) go(chosen.href);
          else if (typed.trim() !== "")
            go(withLanguage(`/search?q=${encodeURIComponent(typed.trim())}`, language));
        }}
      >
        <input
          name="q"
          className={styles.input}
          role="combobox"
          aria-label={words.dialog}
          aria-expanded={entries.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? idOf(entries.indexOf(chosen)) : undefined}
          autoComplete="off"
          maxLength={LONGEST_SEARCH}
          placeholder={words.placeholder}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </form>
      <SuggestionList
        id={list}
        label={words.dialog}
        groups={suggestions?.groups ?? []}
        chosen={chosen}
        idOf={idOf}
        onChoose={go}
      />
      <p className={styles.hint}>
        {hasFailed ? (
          <>
            {words.failed} <a href={withLanguage("/search", language)}>{words.title}</a>
          </>
        ) : suggestions === null ? (
          words.waiting
        ) : entries.length === 0 ? (
          words.none
        ) : (
          words.keysHint
        )}
      </p>
      <p role="status" className="visually-hidden">
        {suggestions?.said}
      </p>
    </dialog>
  );
}
