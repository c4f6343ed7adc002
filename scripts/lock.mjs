// One at a time in one folder: two starts side by side would install and build over each other.
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { isAlive } from "./is-alive.mjs";
import { ROOT } from "./root.mjs";

const BEAT_MS = 2_000;
/** A holder that has not touched its lock for so long is gone, whatever process now has its number. */
const SILENT_MS = 15_000;
const LOOK_MS = 200;

/**
 * Runs `work` while no other process of this folder holds the lock. Waits for the other one; takes over a lock
 * whose holder is dead (on this machine) or silent (in a container that shares the folder).
 * @template T
 * @param {string} path of the lock file, relative to the project
 * @param {(pid: number) => void} onWait called once, before waiting
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, onWait, work) {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  await take(file, onWait);
  const beat = setInterval(() => touch(file), BEAT_MS);
  beat.unref();
  const release = () => rmSync(file, { force: true });
  process.on("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off("exit", release);
    release();
  }
}

/** @param {string} file @param {(pid: number) => void} onWait */
async function take(file, onWait) {
  let told = false;
  let seen = "";
  let since = Date.now();
  while (!create(file)) {
    const holder = read(file);
    if (holder === null) continue;
    const now = `${holder.pid} ${holder.host} ${holder.touched}`;
    if (now !== seen) {
      seen = now;
      since = Date.now();
    }
    if (isDead(holder) || Date.now() - since > SILENT_MS) {
      removeIfSame(file, holder);
      continue;
    }
    if (!told) onWait(holder.pid);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** @param {string} file @returns {boolean} false where somebody holds it */
function create(file) {
  try {
    writeFileSync(file, `${process.pid} ${hostname()}`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} file */
function read(file) {
  try {
    const touched = statSync(file).mtimeMs;
    const [pid, host] = readFileSync(file, "utf8").split(" ");
    return { pid: Number(pid), host, touched };
  } catch (error) {
    if (error.code === "ENOENT") return null; // given back this moment
    throw error;
  }
}

/**
 * Two that find the same dead holder must not remove the lock that one of them has just made: one removes at a time,
 * after another look.
 * @param {string} file @param {NonNullable<ReturnType<typeof read>>} holder
 */
function removeIfSame(file, holder) {
  const guard = `${file}.removing`;
  if (!create(guard)) {
    const other = read(guard);
    if (other !== null && isDead(other)) rmSync(guard, { force: true });
    return;
  }
  try {
    const now = read(file);
    if (now?.pid === holder.pid && now.touched === holder.touched) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

/** @param {{ pid: number, host: string | undefined }} holder */
function isDead({ pid, host }) {
  if (host !== hostname() || !Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return true; // a container started again: the number is ours, the lock is not
  return !isAlive(pid);
}

/** @param {string} file */
function touch(file) {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // taken over after a long sleep of the machine; the steps' stamps keep the result right
  }
}
