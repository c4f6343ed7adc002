"use client";
import { createContext } from "react";

/** Whoever types in the forms beneath; null: what they type is not kept. */
export const TyperContext = createContext<string | null>(null);

export function Typer({ user, children }: { user: string | null; children: React.ReactNode }) {
  return <TyperContext value={user}>{children}</TyperContext>;
}
