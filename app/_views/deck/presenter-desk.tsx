"use client";
// Before whoever speaks: their own notes on the slide, and how long they have spoken. The notes of the coders stand beside.
import { useEffect, useId, useState } from "react";
import type { DeckWords } from "./deck-stage";
import styles from "./presenter.module.css";

interface PresenterDeskProps {
  words: DeckWords;
  /** Of the negotiation. */
  name: string;
  slide: string;
  isLast: boolean;
}

export function PresenterDesk({ words, name, slide, isLast }: PresenterDeskProps) {
  const { presenter } = words;
  return (
    <>
      <Clock words={words} />
      {isLast ? <p className={styles.last}>{presenter.last}</p> : null}
      <OwnNotes key={slide} name={`parley-notes/${name}/${slide}`} words={words} />
    </>
  );
}

function read(name: string): string {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}

/** False where the browser keeps nothing. */
function keep(name: string, text: string): boolean {
  try {
    if (text === "") localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** Kept at every letter: nothing that was typed is lost with the window. */
function OwnNotes({ name, words: { presenter } }: { name: string; words: DeckWords }) {
  const [text, setText] = useState(() => read(name));
  const [isKept, setIsKept] = useState(true);
  const id = useId();
  useEffect(() => {
    const follow = (event: StorageEvent) => {
      if (event.key === name) setText(event.newValue ?? "");
    };
    window.addEventListener("storage", follow);
    return () => window.removeEventListener("storage", follow);
  }, [name]);
  return (
    <div className={styles.own}>
      <label htmlFor={id}>{presenter.own}</label>
      <textarea
        id={id}
        dir="auto"
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setText(target.value);
          setIsKept(keep(name, target.value));
        }}
      />
      <small id={`${id}-hint`}>{isKept ? presenter.ownHint : presenter.notKept}</small>
    </div>
  );
}

function Clock({ words: { presenter } }: { words: DeckWords }) {
  const [now, setNow] = useState(() => Date.now());
  const [since, setSince] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1_000);
    return () => window.clearInterval(timer);
  }, []);
  const language = document.documentElement.lang;
  const time = new Date(now).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
  return (
    <dl className={styles.clock}>
      <div>
        <dt>{presenter.since}</dt>
        <dd>
          <span role="timer">{spend(now - since, language)}</span>{" "}
          <button type="button" onClick={() => setSince(Date.now())}>
            {presenter.again}
          </button>
        </dd>
      </div>
      <div>
        <dt>{presenter.time}</dt>
        <dd>{time}</dd>
      </div>
    </dl>
  );
}

/** "4:07", "1:04:07". */
function spend(ms: number, language: string): string {
  const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2, useGrouping: false });
  const one = new Intl.NumberFormat(language, { useGrouping: false });
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const end = `${(hours > 0 ? two : one).format(minutes)}:${two.format(seconds % 60)}`;
  return hours > 0 ? `${one.format(hours)}:${end}` : end;
}
