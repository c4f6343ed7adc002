// A program of ours as a process of its own, for tests of how it starts, what it says and how it ends.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

export interface Ended {
  /** Null where a signal ended it. */
  code: number | null;
  out: string;
  err: string;
}

export interface RunningNode {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Resolves as soon as the output has the text; rejects where the process ends without it. */
  says: (text: string) => Promise<void>;
  /** All output so far. */
  said: () => string;
}

/** Runs Node with `args`. Whoever calls ends it. */
export function runNode(args: readonly string[], options: SpawnOptions = {}): RunningNode {
  const child = spawn(process.execPath, args, { ...options, stdio: "pipe" });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => resolve({ code, out, err }));
  });
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (`${out}${err}`.includes(text)) resolve();
      };
      look();
      child.stdout.on("data", look);
      child.stderr.on("data", look);
      child.on("close", () => reject(new Error(`ended without saying "${text}": ${out}${err}`)));
    });
  return { child, ended, says, said: () => `${out}${err}` };
}
