// What a step read, as one number: where it is the same as last time, the step need not run.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./root.mjs";

/**
 * SHA-256 over the paths and contents of files. Times and owners do not count: a clone and a copy are the same.
 * @param {string[]} paths files or folders, relative to the project; one that does not exist counts as absent
 * @param {{ except?: string[], also?: string[] }} [options] folders left out; words that count too
 */
export function fingerprint(paths, { except = [], also = [] } = {}) {
  const hash = createHash("sha256");
  const add = (/** @type {string | Buffer} */ part) => hash.update(`${part.length}:`).update(part);
  for (const word of also) add(word);
  for (const path of paths) {
    for (const file of listFiles(path, except)) {
      add(file);
      add(readFileSync(join(ROOT, file)));
    }
  }
  return hash.digest("hex");
}

/** @param {string} path @param {string[]} except @returns {string[]} in an order that no file system decides */
function listFiles(path, except) {
  if (except.includes(path)) return [];
  try {
    const entries = readdirSync(join(ROOT, path), { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
      const inner = `${path}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(inner, except);
      return entry.isFile() ? [inner] : [];
    });
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

/** @param {string} stamp path of the file that remembers a finished step @param {string} print */
export function isStamped(stamp, print) {
  try {
    return readFileSync(join(ROOT, stamp), "utf8") === print;
  } catch {
    return false;
  }
}

/** Before a step begins: if it is killed halfway, nothing says that it is done. */
export function removeStamp(stamp) {
  rmSync(join(ROOT, stamp), { force: true });
}

/** After a step has succeeded. Whole or not at all, also on a full disk. */
export function writeStamp(stamp, print) {
  const path = join(ROOT, stamp);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, print);
  renameSync(`${path}.new`, path);
}
