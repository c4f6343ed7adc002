"use client";
// A talk from the side of whoever shows the slides: begun, led, ended. What was begun is still there after a reload.
import { useCallback, useEffect, useRef, useState } from "react";
import type { StartedTalk } from "@/lib/request/talk/answer-talk";

export type TalkPhase = "none" | "starting" | "on" | "signed-out" | "unknown" | "failed" | "over";

export interface LedTalk {
  phase: TalkPhase;
  talk: StartedTalk | null;
  /** The slide shown has not reached the server yet. */
  isBehind: boolean;
  start: () => void;
  end: () => void;
}

const NAME = "parley-talk";
const AGAIN_MS = 1_500;

function recall(): StartedTalk | null {
  try {
    const kept = sessionStorage.getItem(NAME);
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}

function keep(talk: StartedTalk | null): void {
  try {
    if (talk === null) sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, JSON.stringify({ ...talk, at: here() }));
  } catch {
    // The talk goes on all the same, until the window is closed or loaded again.
  }
}

/** A talk is about one deck. */
function here(): string {
  return window.location.pathname;
}

async function post(
  path: string,
  body: object,
): Promise<{ ok: boolean; status: number; talk?: StartedTalk } | null> {
  try {
    const answer = await fetch(path, {
      ...{ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
      signal: AbortSignal.timeout(8_000),
    });
    return { ...(await answer.json()), status: answer.status };
  } catch {
    return null;
  }
}

export function useTalk(slide: string, isAllowed: boolean): LedTalk {
  const [phase, setPhase] = useState<TalkPhase>("none");
  const [talk, setTalk] = useState<StartedTalk | null>(null);
  const [isBehind, setIsBehind] = useState(false);
  const said = useRef("");

  useEffect(() => {
    const kept = isAllowed ? (recall() as (StartedTalk & { at: string }) | null) : null;
    if (kept === null || kept.at !== here()) return;
    setTalk(kept);
    setPhase("on");
  }, [isAllowed]);

  // The newest slide counts: what was shown while the network was away is past.
  useEffect(() => {
    if (talk === null || phase !== "on" || said.current === slide) return;
    let isOver = false;
    let timer = 0;
    const say = async () => {
      const answer = await post(`/admin/api/talks/${talk.id}`, { slide });
      if (isOver) return;
      if (answer?.ok) {
        said.current = slide;
        setIsBehind(false);
      } else if (answer?.status === 404) {
        keep(null);
        setTalk(null);
        setPhase("over");
      } else {
        setIsBehind(true);
        timer = window.setTimeout(say, AGAIN_MS);
      }
    };
    void say();
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [talk, phase, slide]);

  const start = useCallback(async () => {
    setPhase("starting");
    const { pathname, search } = window.location;
    const answer = await post("/admin/api/talks", { view: pathname + search, slide });
    if (answer?.ok && answer.talk) {
      said.current = slide;
      keep(answer.talk);
      setTalk(answer.talk);
      setPhase("on");
    } else if (answer?.status === 401 || answer?.status === 403) setPhase("signed-out");
    else setPhase(answer?.status === 404 ? "unknown" : "failed");
  }, [slide]);

  const end = useCallback(async () => {
    if (talk === null) return;
    const answer = await post(`/admin/api/talks/${talk.id}`, { end: true });
    if (answer === null || answer.status >= 500) return setPhase("failed");
    keep(null);
    setTalk(null);
    setPhase("over");
  }, [talk]);

  return { phase, talk, isBehind, start, end };
}
