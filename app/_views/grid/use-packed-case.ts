"use client";
// The case behind a large matrix, fetched when the page is there and idle: from then on other parties, other dates and
// filters are computed here, by the rules that the server has.
import { useEffect, useState } from "react";
import type { CaseFile } from "@/lib/domain/case-file";
import { unpackCase } from "@/lib/domain/packed-case";

/** Null until it is there; where it cannot be had, every change goes to the server as before. */
export function usePackedCase(href: string): CaseFile | null {
  const [loaded, setLoaded] = useState<{ href: string; caseFile: CaseFile } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      const response = await fetch(href, { signal: stop.signal });
      if (!response.ok) return;
      const caseFile = unpackCase(await response.json());
      if (!stop.signal.aborted) setLoaded({ href, caseFile });
    };
    // Not every browser has idle callbacks; a moment later does as well.
    const later = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 200));
    const cancel = window.cancelIdleCallback ?? window.clearTimeout;
    const waiting = later(() => {
      load().catch(() => {});
    });
    return () => {
      cancel(waiting);
      stop.abort();
    };
  }, [href]);
  return loaded?.href === href ? loaded.caseFile : null;
}
