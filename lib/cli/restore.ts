import { restoreDatabase } from "@/lib/data/backups";
import { type Command, EXIT_OK } from "./command";
import { resolveFile } from "./resolve-file";

export const restoreCommand: Command = {
  name: "restore",
  usage: "FILE",
  summary: "put a backup in the place of the database",
  help: `Checks the backup, keeps a copy of the present database, and puts the backup in its place. A damaged file,
one of another program, or one of a newer version is refused, and nothing changes.

Exit codes: 0 done, 1 bad input or failed.`,
  options: {},
  positionals: { min: 1, max: 1, name: "FILE" },

  async run({ positionals }, streams) {
    const name = positionals[0] ?? "";
    const { before, restart } = await restoreDatabase({ file: resolveFile(name) });
    streams.out(`The database is now what ${name} holds.`);
    if (before !== null) streams.out(`What was there before is in ${before}.`);
    if (restart) streams.out("If the server is running, restart it.");
    return EXIT_OK;
  },
};
