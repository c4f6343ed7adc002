// Articles of others are read in a program of its own, with limits on its memory and its time: whatever is in them, the
// pages go on.
import { spawn } from "node:child_process";
import { type ArticleRead, articleReadSchema } from "@/lib/schemas/article";

const MEMORY_MB = 400;
const LONGEST_MS = 20_000;
/** More wait in line for no good. */
const MOST_WAITING = 10;
/** What it may say: the text, and as much again for how JSON writes it. */
const LONGEST_ANSWER = 4 * 1024 * 1024;

interface Running {
  /** Of lib/cli/read-article-main.ts, compiled. */
  program: string | null;
  last: Promise<unknown>;
  waiting: number;
}

/** In process-wide storage: Next bundles this file more than once. */
const HOLDER: unique symbol = Symbol.for("parley.articles");
const holder = globalThis as { [HOLDER]?: Running };

function running(): Running {
  holder[HOLDER] ??= { program: null, last: Promise.resolve(), waiting: 0 };
  return holder[HOLDER];
}

/** Where the program is; said once, by the server. */
export function nameArticleProgram(path: string): void {
  running().program = path;
}

const TOO_MUCH: ArticleRead = { ok: false, reason: "too-much" };

/** One after the other. Never throws for what is in the file. */
export async function readArticleApart(file: { name: string; bytes: Uint8Array }): Promise<ArticleRead> {
  const now = running();
  if (now.program === null) throw new Error("The server did not say where its program is.");
  if (now.waiting >= MOST_WAITING) return { ok: false, reason: "busy" };
  now.waiting += 1;
  const { program } = now;
  const read = now.last.then(() => runProgram(program, file));
  now.last = read.catch(() => {});
  return read.finally(() => {
    now.waiting -= 1;
  });
}

async function runProgram(
  program: string,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<ArticleRead> {
  const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY_MB}`, program, name], {
    stdio: ["pipe", "pipe", "ignore"],
    timeout: LONGEST_MS,
    killSignal: "SIGKILL",
    // Neither the secret nor the database is its business.
    env: { PATH: process.env.PATH, TZ: process.env.TZ, NODE_ENV: process.env.NODE_ENV },
  });
  // It may end before it has read all of it.
  child.stdin.on("error", () => {});
  child.stdin.end(bytes);
  const said: Buffer[] = [];
  let length = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length <= LONGEST_ANSWER) said.push(chunk);
    else child.kill("SIGKILL");
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on("error", () => resolve(null));
    child.on("close", resolve);
  });
  if (code !== 0) return TOO_MUCH;
  try {
    return articleReadSchema.parse(JSON.parse(Buffer.concat(said).toString("utf8")));
  } catch {
    return TOO_MUCH;
  }
}
