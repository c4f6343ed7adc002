// A project of its own for the scripts to work in: their files, and a package.json that the test chooses.
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

const ROOT = process.cwd();

/** A folder with a copy of scripts/ and the given files; gone when the test is over. */
export function copyProject(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), "parley scripts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(path.join(ROOT, "scripts"), path.join(folder, "scripts"), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Resolves when the output has it; rejects where the process ends without. */
  says: (text: string) => Promise<void>;
}

/** Runs Node in `folder`. Killed when the test is over, if it still runs then. */
export function runNode(
  folder: string,
  args: string[],
  env: Record<string, string> = {},
  user: { uid?: number; gid?: number } = {},
): Running {
  const { npm_execpath, ...rest } = process.env;
  const npm = npm_execpath === undefined ? {} : { npm_execpath };
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...rest, ...npm, ...env }, ...user });
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
  onTestFinished(() => void child.kill("SIGKILL"));
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
  return { child, ended, says };
}
