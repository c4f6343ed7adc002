"use client";
import { useCallback, useState } from "react";

export interface Opened<What> {
  what: What;
  /** The key of the dialog. */
  turn: number;
}

/**
 * What is open in front of the page, if anything. A browser tells late that a dialog is closed: by then another may have
 * been asked for, and each is a dialog of its own, so that the one is not closed for the other.
 */
export function useOpened<What>() {
  const [opened, setOpened] = useState<Opened<What> | null>(null);
  const open = useCallback((what: What) => setOpened((now) => ({ what, turn: (now?.turn ?? 0) + 1 })), []);
  const close = useCallback(() => setOpened(null), []);
  return { opened, open, close };
}
