import { verifyDatabase } from "@/lib/data/backups";
import { type Command, EXIT_FAILED, EXIT_OK } from "./command";
import { bounded } from "./describe-plan";
import { requireDatabase } from "./require-database";

const MOST_FAULTS = 50;

export const verifyCommand: Command = {
  name: "verify",
  usage: "",
  summary: "check the database: its structure, its references, the hash of every release",
  help: `Checks the whole database and changes nothing: the file's integrity, foreign keys, and that every release
still has the bytes that were published.

Exit codes: 0 all is well, 1 something is wrong or it cannot be read.`,
  options: {},
  positionals: { min: 0, max: 0, name: "" },

  async run(_input, streams) {
    requireDatabase();
    const faults = await verifyDatabase();
    if (faults.length === 0) {
      streams.out("The database is sound.");
      return EXIT_OK;
    }
    streams.err(bounded(faults, MOST_FAULTS).join("\n"));
    return EXIT_FAILED;
  },
};
