"use client";
// What only the page in the browser knows of itself.
import { useEffect, useState } from "react";

/** Pixels of one rem: readers set the size of their text. */
export function useRootFontSize(): number {
  const [size, setSize] = useState(16);
  useEffect(() => setSize(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16), []);
  return size;
}

export function useDirection(): boolean {
  const [isRtl, setIsRtl] = useState(false);
  useEffect(() => setIsRtl(document.documentElement.dir === "rtl"), []);
  return isRtl;
}
