"use client";
// The case behind a large matrix, fetched when the page is there and idle: from then on other parties, other dates and
// filters are computed here, by the rules that the server has.
import { useEffect, useState } from "react";
import type { CaseFile } from "@/lib/domain/case-file";
import { whenIdle } from "./when-idle";

export interface CaseHere {
  caseFile: CaseFile;
  /** The rules, which come with the case: a page that is no large matrix needs none of them. */
  rules: Pick<typeof import("./compute-here"), "computeHere" | "findOpened" | "rehearse">;
}

/** Null until it is there; where it cannot be had, every change goes to the server as before. */
export function usePackedCase(href: string): CaseHere | null {
  const [loaded, setLoaded] = useState<(CaseHere & { href: string }) | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      const response = await fetch(href, { signal: stop.signal });
      if (!response.ok) return;
      const [{ unpackCase }, { computeHere, findOpened, rehearse }] = await Promise.all([
        import("@/lib/domain/packed-case"),
        import("./compute-here"),
      ]);
      const caseFile = unpackCase(await response.json());
      if (!stop.signal.aborted) setLoaded({ href, caseFile, rules: { computeHere, findOpened, rehearse } });
    };
    const cancel = whenIdle(() => {
      load().catch(() => {});
    });
    return () => {
      cancel();
      stop.abort();
    };
  }, [href]);
  return loaded?.href === href ? loaded : null;
}
