import { migrateDatabase } from "@/lib/data/migrate";
import { settleSearchIndex } from "@/lib/data/search-index";
import { type Command, EXIT_OK } from "./command";

export const migrateCommand: Command = {
  name: "migrate",
  usage: "",
  summary: "bring the database up to date",
  help: `Makes the database where there is none, or brings it to this program's version, after a backup. The
start does the same.

Exit codes: 0 done or nothing to do, 1 failed.`,
  options: {},
  positionals: { min: 0, max: 0, name: "" },

  async run(_input, streams) {
    const { applied, created, backup } = await migrateDatabase();
    if (created) streams.out("Made the database.");
    for (const name of applied) streams.out(`Applied ${name}.`);
    if (applied.length === 0) streams.out("The database is up to date.");
    if (backup !== null) streams.out(`Before that, a backup was made: ${backup}`);
    const found = await settleSearchIndex();
    if (found.length > 0) streams.out(`Made the index for searching: ${found.join(", ")}.`);
    return EXIT_OK;
  },
};
