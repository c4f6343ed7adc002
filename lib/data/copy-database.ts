// A whole and checked copy of a database that is in use, in one file.
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { listFileFaults, listReferenceFaults } from "./check-database";
import { asDatabaseError } from "./database-error";
import { openClient } from "./file-libsql";
import { DatabaseRefused } from "./migrations";

/** A file that is to be written exists already. */
export class FileExists extends Error {
  override name = "FileExists";
  constructor(readonly file: string) {
    super(`${file} exists already. Nothing was written; choose another name.`);
  }
}

/**
 * Copies the database at `url` (a file) into the new file `file`, mode 0600, whatever is being written meanwhile. The
 * file appears under its name once it is whole, checked and on disk, or not at all. `references` false: rows that refer
 * to nothing are let pass, for a copy of what is there, whatever it is. It stops this thread for about 1.5 ms a megabyte.
 * Throws FileExists, DatabaseRefused where the database is not sound, DatabaseUnavailable, and what the file system throws.
 */
export async function copyDatabase(
  url: string,
  file: string,
  check: { references: boolean } = { references: true },
): Promise<void> {
  if (existsSync(file)) throw new FileExists(file);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const own = ownName(file);
  try {
    // VACUUM INTO takes an empty file, and with it the mode that this one was made with.
    closeSync(openSync(own, "wx", 0o600));
    const source = openClient({ url }, "read");
    try {
      await source.execute({ sql: "VACUUM INTO ?", args: [own] });
    } finally {
      source.close();
    }
    await checkCopy(own, check.references);
    flush(own);
    putInPlace(own, file);
  } catch (error) {
    throw asDatabaseError(error);
  } finally {
    rmSync(own, { force: true });
    rmSync(`${own}-journal`, { force: true });
  }
}

/** A name beside a file that nobody else uses; it begins with a dot and says what it is for. */
export function ownName(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString("hex")}.part`);
}

async function checkCopy(file: string, references: boolean): Promise<void> {
  const copy = openClient({ url: pathToFileURL(file).href }, "read");
  try {
    const faults = await listFileFaults(copy);
    if (references) faults.push(...(await listReferenceFaults(copy)));
    if (faults.length === 0) return;
    throw new DatabaseRefused(
      `No copy was kept, because the database is not sound. ${faults[0]} See the command verify.`,
    );
  } finally {
    copy.close();
  }
}

function flush(fileOrFolder: string): void {
  const descriptor = openSync(fileOrFolder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Gives a finished file its name, which must be free: a link fails where a rename would overwrite. */
export function putInPlace(own: string, file: string): void {
  try {
    linkSync(own, file);
    rmSync(own);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EEXIST" || existsSync(file)) throw new FileExists(file);
    // Some file systems have no links.
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw error;
    renameSync(own, file);
  }
  flush(path.dirname(file));
}
