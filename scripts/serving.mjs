// Who serves from this folder just now: what a running server still reads is not replaced under it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { isAlive } from "./is-alive.mjs";
import { ROOT } from "./root.mjs";

const NOTES = join(ROOT, "node_modules/.parley-serving");

/** From now to its end this process serves the pages built in `pages`, at HOST and PORT. @param {string} pages */
export function noteServing(pages) {
  mkdirSync(NOTES, { recursive: true });
  const note = join(NOTES, String(process.pid));
  const { HOST: host = "127.0.0.1", PORT: port = "3000" } = process.env;
  writeFileSync(note, JSON.stringify({ pages, host, port: Number(port) }));
  process.on("exit", () => rmSync(note, { force: true }));
}

/**
 * Throws a Failure that names the server which would lose its files.
 * @param {string | null} pages folder that is about to be built; null where the packages of all are to be replaced
 */
export async function requireNobodyServes(pages) {
  for (const pid of listNotes()) {
    const note = readNote(pid);
    if (note === null || (pages !== null && note.pages !== pages)) continue;
    if (!isAlive(pid)) {
      rmSync(join(NOTES, String(pid)), { force: true });
    } else if (await answers(note)) {
      throw new Failure(
        `Parley is running from this folder (process ${pid}, port ${note.port}), and the sources have changed since it was started: stop it and try again.`,
      );
    }
  }
}

/** @returns {number[]} */
function listNotes() {
  try {
    return readdirSync(NOTES).map(Number);
  } catch {
    return [];
  }
}

/** @param {number} pid @returns {{ pages: string, host: string, port: number } | null} */
function readNote(pid) {
  try {
    return JSON.parse(readFileSync(join(NOTES, String(pid)), "utf8"));
  } catch {
    return null; // gone this moment, or its writer was killed halfway
  }
}

/** The number may be another process's by now; the port tells. @param {{ host: string, port: number }} note */
function answers({ host, port }) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1_000 });
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("timeout", () => end(false));
    socket.once("error", () => end(false));
  });
}
