"use client";
// A pair that was pressed in the grid opens beside it or, on a phone, beneath it: out of sight. Whoever pressed is taken
// there, as the fragment of the link does without JavaScript.
import { useEffect, useRef } from "react";

interface ShowPairProps {
  /** The pair that the address names; "" where it names none. */
  pair: string;
  children: React.ReactNode;
}

export function ShowPair({ pair, children }: ShowPairProps) {
  const place = useRef<HTMLElement>(null);
  const shown = useRef(pair);

  useEffect(() => {
    const element = place.current;
    if (pair === shown.current) return;
    shown.current = pair;
    if (pair === "" || !element) return;
    element.focus({ preventScroll: true });
    const { top } = element.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight - 160) element.scrollIntoView();
  }, [pair]);

  return (
    <section ref={place} id="pair" tabIndex={-1} aria-labelledby="pair-title">
      {children}
    </section>
  );
}
