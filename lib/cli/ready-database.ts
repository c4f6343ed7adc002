import { migrateDatabase } from "@/lib/data/migrate";
import { settleSamples } from "@/lib/data/samples";
import { settleSearchIndex } from "@/lib/data/search-index";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { getSettings } from "@/lib/settings";

/**
 * Makes the database or brings it up to date, with the samples where it is new: a command may be the first thing that
 * ever runs here. Resolves to what was done, a sentence each; [] where there was nothing to do.
 */
export async function readyDatabase(): Promise<string[]> {
  const { applied, created, backup } = await migrateDatabase();
  const done: string[] = [];
  if (created) done.push("Made the database.");
  else if (applied.length > 0) done.push(`Brought the database up to date (${applied.join(", ")}).`);
  if (backup !== null) done.push(`Before that, a backup was made: ${backup}`);
  const samples = await settleSamples({ editor: operatorOfThisMachine(), wanted: getSettings().samples });
  const found = await settleSearchIndex();
  if (found.length > 0) done.push(`Made the index for searching: ${found.join(", ")}.`);
  if (samples.length > 0) done.push(`Loaded and published the samples: ${samples.join(", ")}.`);
  return done;
}
