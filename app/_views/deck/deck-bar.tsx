"use client";
// What the keys do, as buttons. They step back while nobody moves, and are there again at the first move or focus.
import { useEffect, useRef, useState } from "react";
import type { DeckWords } from "./deck-stage";
import type { DeckCommand, DeckState } from "./deck-state";
import styles from "./stage.module.css";

interface DeckBarProps {
  words: DeckWords;
  act: (command: DeckCommand) => void;
  state: DeckState;
  count: number;
  isPresenter: boolean;
  hasArrange: boolean;
  mayLetFollow: boolean;
  /** Others follow now. */
  isTalking: boolean;
  mayLeave: boolean;
}

const REST_MS = 4_000;

/** Of no use in the hand. */
const ON_A_DESK: readonly string[] = ["black", "full", "presenter", "arrange", "follow", "keys"];

type Simple = Exclude<DeckCommand["do"], "digit" | "go">;

export function DeckBar(props: DeckBarProps) {
  const { words, act, state, count, isPresenter, hasArrange, mayLetFollow, isTalking, mayLeave } = props;
  const isAwake = useAwake();
  const button = (command: Simple, mark: string, label: string, key: string, pressed?: boolean) => (
    <button
      type="button"
      data-desk={ON_A_DESK.includes(command) ? "" : undefined}
      aria-label={label}
      title={key === "" ? label : `${label} (${key})`}
      aria-pressed={pressed}
      onClick={() => act({ do: command } as DeckCommand)}
    >
      <span aria-hidden="true">{mark}</span>
    </button>
  );
  return (
    <div
      className={styles.bar}
      data-awake={isAwake || isPresenter ? "" : undefined}
      role="toolbar"
      aria-label={words.deck}
    >
      <span className={styles.way}>
        {button("previous", "‹", words.do.previous, "")}
        <span className={styles.place}>
          {state.digits === "" ? state.slide + 1 : `${state.digits} ⏎`} / {count}
        </span>
        {button("next", "›", words.do.next, "")}
      </span>
      {button("quotes", "“”", words.do.quotes, "Q", state.hasQuotes)}
      {button("dark", "◐", words.do.dark, "D", state.isDark)}
      {button("black", "■", words.do.black, "B", state.isBlack)}
      {isPresenter ? null : button("full", "⛶", words.do.full, "F")}
      {isPresenter ? null : button("presenter", "⧉", words.do.presenter, "P")}
      {isPresenter || !hasArrange ? null : button("arrange", "☰", words.do.arrange, "O")}
      {isPresenter || !mayLetFollow ? null : button("follow", "☍", words.talk.open, "L", isTalking)}
      {button("keys", "?", words.do.keys, "?")}
      {mayLeave ? button("escape", "✕", words.do.leave, "Esc") : null}
    </div>
  );
}

/** True for a while after a move of the pointer or a touch; a press of a key does not wake it. */
function useAwake(): boolean {
  const [isAwake, setIsAwake] = useState(true);
  const timer = useRef(0);
  useEffect(() => {
    const wake = () => {
      setIsAwake(true);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setIsAwake(false), REST_MS);
    };
    wake();
    for (const name of ["pointermove", "pointerdown"]) document.addEventListener(name, wake);
    return () => {
      window.clearTimeout(timer.current);
      for (const name of ["pointermove", "pointerdown"]) document.removeEventListener(name, wake);
    };
  }, []);
  return isAwake;
}
