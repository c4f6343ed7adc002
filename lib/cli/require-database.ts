import { existsSync } from "node:fs";
import { getSettings } from "@/lib/settings";
import { BadInput } from "./command";

/** Throws `BadInput` where there is no database yet: opening it would make an empty one. */
export function requireDatabase(): void {
  const { databaseFile } = getSettings();
  if (databaseFile === null || existsSync(databaseFile)) return;
  throw new BadInput(`There is no database at ${databaseFile} yet. "parley migrate" makes one.`);
}
