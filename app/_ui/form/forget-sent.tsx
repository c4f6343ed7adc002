"use client";
import { useEffect } from "react";
import { forgetSent, openMemory } from "./typed-text";

/** Where something is said to be saved: what was typed for it is not offered any more. Shows nothing. */
export function ForgetSent({ done }: { done: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing that is done
  useEffect(() => {
    const memory = openMemory();
    if (memory !== null) forgetSent(memory.kept, memory.tab);
  }, [done]);
  return null;
}
