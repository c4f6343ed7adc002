// A project of its own for the scripts to work in: their files, and what else the test gives it.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { type RunningNode, runNode } from "../support/run-node";

/** A folder with a copy of scripts/ and the given files; gone when the test is over. */
export function copyProject(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), "parley scripts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync("scripts", path.join(folder, "scripts"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(makeWay(path.join(folder, name)), text);
  return folder;
}

function makeWay(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

/** Runs Node in the project, as another user where told. Killed when the test is over, if it still runs then. */
export function runIn(
  folder: string,
  args: string[],
  env: Record<string, string> = {},
  user: { uid?: number; gid?: number } = {},
): RunningNode {
  const running = runNode(args, { cwd: folder, env: { ...process.env, ...env }, ...user });
  onTestFinished(() => {
    running.child.kill("SIGKILL");
  });
  return running;
}
