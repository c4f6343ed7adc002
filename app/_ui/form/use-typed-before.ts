"use client";
import { type RefObject, useLayoutEffect } from "react";
import { listOther, readFormValues } from "./form-values";

/**
 * Tells once what was typed or chosen in a form before its scripts were there, by the names of its fields. Fields that
 * show what the scripts know would lose it the next time that they are drawn.
 */
export function useTypedBefore(
  form: RefObject<HTMLFormElement | null>,
  onTyped: (values: Readonly<Record<string, string>>) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is taken over
  useLayoutEffect(() => {
    const element = form.current;
    if (element === null) return;
    const { now, before } = readFormValues(element);
    const other = listOther(now, before);
    if (other.length > 0) onTyped(Object.fromEntries(other.map((name) => [name, now[name] ?? ""])));
  }, []);
}
