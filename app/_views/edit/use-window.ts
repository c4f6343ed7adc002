"use client";
import { useEffect, useState, useSyncExternalStore } from "react";

/** Pixels of one rem: readers set the size of their text. */
export function useRootFontSize(): number {
  const [size, setSize] = useState(16);
  useEffect(() => setSize(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16), []);
  return size;
}

const NARROW = "(max-width: 80rem)";

/** Where there is little room the status of an issue gives way to the cells: the editor has it too. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
}
