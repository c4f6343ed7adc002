import { backupDatabase } from "@/lib/data/backups";
import { type Command, EXIT_OK } from "./command";
import { requireDatabase } from "./require-database";
import { resolveFile } from "./resolve-file";

export const backupCommand: Command = {
  name: "backup",
  usage: "FILE",
  summary: "copy the database into a new file, while the server runs",
  help: `Copies the whole database, checks the copy, and puts it under the name given; readable only by you.
An existing file is never overwritten.

Exit codes: 0 done, 1 bad input or failed.`,
  options: {},
  positionals: { min: 1, max: 1, name: "FILE" },

  async run({ positionals }, streams) {
    const name = positionals[0] ?? "";
    requireDatabase();
    await backupDatabase({ file: resolveFile(name) });
    streams.out(`The backup is in ${name}.`);
    return EXIT_OK;
  },
};
