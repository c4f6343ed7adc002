"use client";
import { useEffect, useState } from "react";
import type { Language } from "@/lib/domain/language";
import type { Suggestions } from "@/lib/request/list-suggestions";
import { fetchSuggestions } from "./suggestions";

/** Between two letters of somebody who types. */
const PAUSE_MS = 120;

/** What is offered for what was typed; until the answer is there, what was offered before. Null: nothing came yet. */
export function useSuggestions(
  typed: string,
  language: Language,
): { suggestions: Suggestions | null; hasFailed: boolean } {
  const [suggestions, setSuggestions] = useState<Suggestions | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const asking = new AbortController();
    const ask = async () => {
      try {
        setSuggestions(await fetchSuggestions(typed, language, asking.signal));
        setHasFailed(false);
      } catch {
        if (!asking.signal.aborted) setHasFailed(true);
      }
    };
    const timer = setTimeout(ask, typed === "" ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [typed, language]);
  return { suggestions, hasFailed };
}
