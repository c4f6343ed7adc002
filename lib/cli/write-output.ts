import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BadInput } from "./command";
import { resolveFile } from "./resolve-file";

/** Writes the whole of it under the name, in place of what was there, or leaves what was there as it is. */
export function writeOutput(name: string, content: string | Uint8Array): void {
  const file = resolveFile(name);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new BadInput(`${name} is a folder; name a file in it.`);
  }
  // Beside the file, for a rename only replaces at once within one file system.
  const temporary = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(6).toString("hex")}`,
  );
  try {
    const descriptor = openSync(temporary, "wx");
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      throw new BadInput(`${name} cannot be written: its folder does not exist.`);
    }
    throw error;
  }
}
