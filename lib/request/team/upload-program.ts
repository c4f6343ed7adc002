// Reading files of others happens in a program of its own, with limits on its memory and its time: whatever is in them,
// the pages go on. What it finds out it writes into the database, so it may outlive the request and the tab.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { keepLook } from "@/lib/data/uploads";
import type { Analyst } from "@/lib/domain/permissions";
import { failedLook } from "@/lib/schemas/upload";

export type UploadStage = "waiting" | "reading" | "comparing" | "writing";
type Work = "look" | "write";

/** Reading the largest case file takes some ten times its size. */
const MEMORY_MB = 900;
/** Far more than any file within the limits takes on a busy machine. */
const LONGEST_MS: Record<Work, number> = { look: 120_000, write: 360_000 };
/** Of two cores one stays with the readers. */
const MOST_AT_ONCE = 1;
/** More wait in line for no good. */
const MOST_WAITING = 20;

interface Running {
  /** Of lib/cli/take-upload-main.ts, compiled. */
  program: string | null;
  stages: Map<string, UploadStage>;
  waiting: (() => void)[];
  busy: number;
}

/** In process-wide storage: Next bundles this file more than once. */
const HOLDER: unique symbol = Symbol.for("parley.uploads");
const holder = globalThis as { [HOLDER]?: Running };

function running(): Running {
  holder[HOLDER] ??= { program: null, stages: new Map(), waiting: [], busy: 0 };
  return holder[HOLDER];
}

/** Where the program is; said once, by the server. */
export function nameProgram(path: string): void {
  running().program = path;
}

/** What is being done with an upload in this process; null: nothing. */
export function stageOf(id: string): UploadStage | null {
  return running().stages.get(id) ?? null;
}

/**
 * Looks at an upload, or imports it. Begun once at a time for each. Resolves when it has ended, whatever came of it;
 * nobody need wait for that.
 */
export async function startUpload(input: {
  analyst: Analyst;
  id: string;
  name: string;
  work: Work;
}): Promise<void> {
  const { id, name } = input;
  const now = running();
  if (now.stages.has(id)) return;
  if (now.waiting.length >= MOST_WAITING) {
    await keepLook(id, failedLook(name, "too many files are being read: try again in some minutes"));
    return;
  }
  now.stages.set(id, "waiting");
  try {
    if (now.busy >= MOST_AT_ONCE) await new Promise<void>((resolve) => now.waiting.push(resolve));
    now.busy += 1;
    try {
      await runProgram(input, now);
    } finally {
      now.busy -= 1;
      now.waiting.shift()?.();
    }
  } finally {
    now.stages.delete(id);
  }
}

async function runProgram(
  { analyst, id, name, work }: { analyst: Analyst; id: string; name: string; work: Work },
  now: Running,
): Promise<void> {
  if (now.program === null) throw new Error("The server did not say where its program is.");
  const { actor, requestId } = analyst;
  const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY_MB}`, now.program, id, work], {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LONGEST_MS[work],
    killSignal: "SIGKILL",
    env: { ...process.env, ACTOR: actor, ...(requestId !== undefined && { REQUEST_ID: requestId }) },
  });
  now.stages.set(id, "reading");
  const said: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => {
    if (said.length < 20) said.push(chunk.toString());
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    now.stages.set(id, line as UploadStage);
  });
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.on("error", () => resolve({ code: 1, signal: null }));
    child.on("close", (exit, killedBy) => resolve({ code: exit, signal: killedBy }));
  });
  if (code === 0) return;
  console.error(
    `Upload ${id} (request ${requestId}) ended with ${code ?? signal}: ${said.join("").slice(0, 2_000)}`,
  );
  const message =
    "reading it took more time or memory than there is: nothing was written; split it and try again";
  if (work === "look") await keepLook(id, failedLook(name, message));
}
