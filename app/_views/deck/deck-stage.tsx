"use client";
// The slides and whoever goes through them. Everything is in the page once it is there: nothing is fetched from here on,
// so that a deck survives the loss of the network.
import { useCallback, useEffect, useRef, useState } from "react";
import type { Ui } from "@/lib/messages/en/ui/ui";
import { useOpened } from "../../_ui/use-opened";
import { usesSingleKeys } from "../keys/single-keys";
import { DeckBar } from "./deck-bar";
import { DeckContext } from "./deck-context";
import { DeckDialog } from "./deck-dialog";
import { DeckKeys } from "./deck-keys";
import { commandOf, type DeckCommand, type DeckState, stepDeck, swipeOf } from "./deck-state";
import { FollowBar } from "./follow-bar";
import { PresenterDesk } from "./presenter-desk";
import styles from "./stage.module.css";
import { TalkPanel } from "./talk-panel";
import { useDeckWindows } from "./use-deck-windows";
import { type FollowProps, useFollow } from "./use-follow";
import { useTalk } from "./use-talk";

type Words = Ui["present"];

export interface DeckWords extends Pick<Words, "deck" | "black" | "keys" | "presenter" | "do" | "talk"> {
  follow: Pick<Words["follow"], "live" | "back" | "cut">;
  arrangeTitle: string;
}

interface DeckStageProps {
  words: DeckWords;
  /** Ids in their order. */
  slides: readonly string[];
  /** The place of the first one shown. */
  first: number;
  /** Where leaving leads; null: nowhere. */
  leave: string | null;
  /** Whether there is something here that others may see. */
  mayLetFollow: boolean;
  /** Where somebody else moves the slides. */
  follow: FollowProps | null;
  /** Of the negotiation: what notes are kept under. */
  name: string;
  isRightToLeft: boolean;
  /** Null: the slides are somebody else's. */
  arrange: React.ReactNode | null;
  children: React.ReactNode;
}

export function DeckStage(props: DeckStageProps) {
  const { words, slides, first, leave, mayLetFollow, follow, name, isRightToLeft, arrange, children } = props;
  const [isOn, setIsOn] = useState(false);
  const { opened, open, close } = useOpened<"keys" | "arrange" | "follow">();
  const stage = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<DeckState>({
    ...{ slide: first, isBlack: false, isDark: false, hasQuotes: false, digits: "" },
  });
  const { isPresenter, openPresenter, isRefused } = useDeckWindows(state, setState);
  const hasArrange = arrange !== null;
  const current = slides[state.slide] ?? null;
  const talk = useTalk(current ?? "", mayLetFollow && !isPresenter);
  const go = useCallback(
    (slide: number) => setState((before) => stepDeck(before, { do: "go", slide }, slides.length)),
    [slides.length],
  );
  const following = useFollow(follow, slides, state.slide, go);
  useEffect(() => setIsOn(true), []);
  useEffect(() => keepSlide(state.slide), [state.slide]);
  useEffect(loadFonts, []);
  useEffect(() => setTheme(state.isDark), [state.isDark]);

  const act = useCallback(
    (command: DeckCommand) => {
      switch (command.do) {
        case "full":
          void toggleFullScreen();
          break;
        case "presenter":
          openPresenter();
          break;
        case "keys":
          open(command.do);
          break;
        case "arrange":
          if (hasArrange) open(command.do);
          break;
        case "follow":
          if (mayLetFollow && !isPresenter) open(command.do);
          break;
        case "escape":
          if (isPresenter) window.close();
          else if (leave !== null) window.location.assign(leave);
          break;
        default:
          setState((before) => stepDeck(before, command, slides.length));
      }
    },
    [hasArrange, isPresenter, leave, mayLetFollow, open, openPresenter, slides.length],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector("dialog:modal") !== null || isWriting(event.target)) return;
      const command = commandOf(event, isRightToLeft, usesSingleKeys());
      // A button or a link that has the focus is pressed by these.
      const isPress = event.key === " " || event.key === "Enter";
      if (isPress && event.target instanceof Element && event.target.closest("a, button, summary")) return;
      // On a small window a slide is longer than it, and scrolls.
      if (
        command === null ||
        (/^(?:Arrow|Page|Home|End)/.test(event.key) && scrolls(event.key, stage.current))
      )
        return;
      // The keys of other pages act on what is behind the slides.
      event.preventDefault();
      event.stopPropagation();
      act(command);
    };
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [act, isRightToLeft]);
  useSwipe(stage, isRightToLeft, act);

  const sight = { isOn, current, next: slides[state.slide + 1] ?? null, isPresenter };
  return (
    <DeckContext value={{ ...sight, hasQuotes: state.hasQuotes }}>
      <div
        ref={stage}
        className={styles.stage}
        data-on={isOn ? "" : undefined}
        data-presenter={isPresenter ? "" : undefined}
        data-quotes={state.hasQuotes ? "" : undefined}
        data-follow={follow === null ? undefined : ""}
      >
        {isOn || !hasArrange ? null : (
          <details className={styles.arrange}>
            <summary>{words.arrangeTitle}</summary>
            {arrange}
          </details>
        )}
        <div className={styles.slides}>{children}</div>
        {isOn && isPresenter ? (
          <PresenterDesk words={words} name={name} slide={current ?? ""} isLast={sight.next === null} />
        ) : null}
        {isOn ? (
          <DeckBar
            {...{ words, act, state, isPresenter, hasArrange, mayLetFollow }}
            count={slides.length}
            isTalking={talk.talk !== null}
            mayLeave={leave !== null}
          />
        ) : null}
        {follow === null ? null : (
          <FollowBar following={following} words={words} languages={follow.languages} />
        )}
        {isOn ? <Told slide={current} /> : null}
        {state.isBlack && !isPresenter ? (
          <div className={styles.black} role="status">
            <span className="visually-hidden">{words.black}</span>
          </div>
        ) : null}
        {isRefused ? (
          <p className={styles.refused} role="alert">
            {words.presenter.blocked}
          </p>
        ) : null}
        {opened === null ? null : (
          <DeckDialog
            key={opened.turn}
            title={{ keys: words.do.keys, arrange: words.arrangeTitle, follow: words.talk.open }[opened.what]}
            close={words.do.close}
            onClose={close}
          >
            {opened.what === "keys" ? <DeckKeys words={words} /> : null}
            {opened.what === "arrange" ? arrange : null}
            {opened.what === "follow" ? <TalkPanel led={talk} words={words} /> : null}
          </DeckDialog>
        )}
      </div>
    </DeckContext>
  );
}

/** By ear: which slide it is, each time that it is another one. */
function Told({ slide }: { slide: string | null }) {
  const [words, setWords] = useState("");
  useEffect(() => {
    const section = slide === null ? null : document.getElementById(slide);
    const title = section?.querySelector("h1, h2")?.textContent ?? "";
    setWords(`${section?.getAttribute("aria-label") ?? ""}: ${title}`);
  }, [slide]);
  return (
    <p className="visually-hidden" role="status">
      {words}
    </p>
  );
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}

/** Whether the slide itself moves by this key: then the key is the window's. */
function scrolls(key: string, stage: HTMLElement | null): boolean {
  const slide = stage?.querySelector<HTMLElement>('[data-role="current"]');
  if (!slide || /Left|Right/.test(key)) return false;
  const room = slide.scrollHeight - slide.clientHeight;
  if (room < 4) return false;
  const isForward = key === "ArrowDown" || key === "PageDown";
  return isForward ? slide.scrollTop < room - 2 : /Up$/.test(key) && slide.scrollTop > 2;
}

/** Light, whatever the system says, until a key makes it dark: a wall is not a desk. */
function setTheme(isDark: boolean): () => void {
  const root = document.documentElement;
  root.dataset.theme = isDark ? "dark" : "light";
  return () => {
    delete root.dataset.theme;
  };
}

/** The address says which slide it is, so that it can be sent, and is there again after a reload. */
function keepSlide(slide: number): void {
  const url = new URL(window.location.href);
  if (slide === 0) url.searchParams.delete("slide");
  else url.searchParams.set("slide", String(slide + 1));
  if (url.href !== window.location.href) window.history.replaceState(window.history.state, "", url);
}

/** Letters that only later slides need are there before the network may be gone. */
function loadFonts(): void {
  const text = [...new Set(document.querySelector(`.${styles.slides}`)?.textContent ?? "")].join("");
  const { fontFamily } = getComputedStyle(document.body);
  for (const font of [`1em ${fontFamily}`, '1em "Source Serif 4"', `700 1em ${fontFamily}`])
    void document.fonts.load(font, text).catch(() => []);
}

async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // A frame or a phone may not allow it: the deck fills the window all the same.
  }
}

function useSwipe(
  stage: React.RefObject<HTMLDivElement | null>,
  isRightToLeft: boolean,
  act: (command: DeckCommand) => void,
) {
  useEffect(() => {
    const element = stage.current;
    let from: { x: number; y: number } | null = null;
    const begin = ({ touches }: TouchEvent) => {
      const [touch, second] = touches;
      from = touch && !second ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const end = ({ changedTouches: [touch] }: TouchEvent) => {
      const command = touch && from && swipeOf(touch.clientX - from.x, touch.clientY - from.y, isRightToLeft);
      if (command) act(command);
      from = null;
    };
    element?.addEventListener("touchstart", begin, { passive: true });
    element?.addEventListener("touchend", end, { passive: true });
    return () => {
      element?.removeEventListener("touchstart", begin);
      element?.removeEventListener("touchend", end);
    };
  }, [stage, isRightToLeft, act]);
}
