import { type Command, EXIT_OK } from "./command";
import { readyDatabase } from "./ready-database";

/** For our own start: says nothing where there is nothing to do. */
export const prepareCommand: Command = {
  name: "prepare",
  usage: "",
  summary: "make the database ready, with the samples where it is new",
  help: "Makes the database or brings it up to date, and loads the samples where it is new (SAMPLES=true).",
  options: {},
  positionals: { min: 0, max: 0, name: "" },
  hidden: true,

  async run(_input, streams) {
    for (const line of await readyDatabase()) streams.out(line);
    return EXIT_OK;
  },
};
