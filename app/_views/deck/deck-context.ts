"use client";
import { createContext } from "react";

export interface DeckSight {
  /** Whether scripts run: without them every slide is there. */
  isOn: boolean;
  current: string | null;
  next: string | null;
  isPresenter: boolean;
  hasQuotes: boolean;
}

export const DeckContext = createContext<DeckSight>({
  ...{ isOn: false, current: null, next: null, isPresenter: false, hasQuotes: false },
});
