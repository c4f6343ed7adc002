import { getSettings, type Settings } from "@/lib/settings";
import { DatabaseRefused } from "./migrations";

/** The settings, where the database is a file. Throws DatabaseRefused, naming what to use instead. */
export function fileSettings(what: string): Settings & { databaseFile: string } {
  const settings = getSettings();
  const { databaseFile } = settings;
  if (databaseFile === null) {
    throw new DatabaseRefused(
      `The database is on a libSQL server, and ${what} works on a file only: copy the data folder of the server while it is stopped. docs/operating.md has the commands.`,
    );
  }
  return { ...settings, databaseFile };
}
