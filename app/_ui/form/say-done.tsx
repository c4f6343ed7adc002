"use client";
import { useEffect, useRef } from "react";
import { forgetSent, openMemory } from "./typed-text";

interface SayDoneProps {
  /** Names what was done: another name is said anew. */
  done: string;
  children: React.ReactNode;
}

/**
 * Says that something is done. What was typed for it is not offered any more, and whoever did it by keyboard goes on
 * from here: the form that they were in is another one now.
 */
export function SayDone({ done, children }: SayDoneProps) {
  const line = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing that is done
  useEffect(() => {
    const memory = openMemory();
    if (memory !== null) forgetSent(memory.kept, memory.tab);
    if (document.activeElement === document.body) line.current?.focus();
  }, [done]);
  return (
    <p ref={line} role="status" tabIndex={-1}>
      {children}
    </p>
  );
}
