"use client";
// Two windows of one deck: the one on the wall and the one before whoever speaks. Each may move both. They talk through
// the browser, not the network.
import { useCallback, useEffect, useRef, useState } from "react";
import type { DeckState } from "./deck-state";

const MARK = "#presenter=";
const NAME = "parley-deck-window";

type Message = { say: "state"; state: DeckState } | { say: "hello" };

/** What one window is called for the other; a window keeps it when it is loaded again. */
function ownName(): string {
  const fromHash = window.location.hash.startsWith(MARK) ? window.location.hash.slice(MARK.length) : null;
  if (fromHash !== null) return fromHash;
  try {
    const kept = sessionStorage.getItem(NAME);
    if (kept !== null) return kept;
    const made = makeName();
    sessionStorage.setItem(NAME, made);
    return made;
  } catch {
    return makeName();
  }
}

function makeName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16)).join("");
}

export function useDeckWindows(state: DeckState, setState: (state: DeckState) => void) {
  const [isPresenter, setIsPresenter] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const name = useRef("");
  /** What the other window is known to show. */
  const agreed = useRef<DeckState>(state);
  const latest = useRef<DeckState>(state);
  latest.current = state;

  useEffect(() => {
    const isDesk = window.location.hash.startsWith(MARK);
    name.current = ownName();
    setIsPresenter(isDesk);
    const open = new BroadcastChannel(`parley-deck-${name.current}`);
    channel.current = open;
    open.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.say === "state") {
        agreed.current = data.state;
        setState(data.state);
      } else if (!isDesk) open.postMessage({ say: "state", state: latest.current } satisfies Message);
    };
    if (isDesk) open.postMessage({ say: "hello" } satisfies Message);
    return () => {
      channel.current = null;
      open.close();
    };
  }, [setState]);

  useEffect(() => {
    if (state === agreed.current) return;
    agreed.current = state;
    channel.current?.postMessage({ say: "state", state } satisfies Message);
  }, [state]);

  const openPresenter = useCallback(() => {
    if (window.location.hash.startsWith(MARK)) return;
    const url = new URL(window.location.href);
    url.hash = `${MARK}${name.current}`;
    const other = window.open(url, `parley-presenter-${name.current}`, "popup,width=1280,height=800");
    setIsRefused(other === null);
  }, []);

  return { isPresenter, openPresenter, isRefused };
}
