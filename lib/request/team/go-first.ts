import type { ChildProcess } from "node:child_process";
import { setPriority } from "node:os";

/** Steps behind the server: where all cores are busy pages come before files. Not so far that it never gets a turn. */
const BEHIND = 5;

/** A program that takes a core for seconds yields it to whoever opens a page meanwhile. */
export function letReadersGoFirst({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, BEHIND);
  } catch {
    // It has ended already, or the system knows no such thing: it then runs as it would have.
  }
}
