// The entry of the `parley` command: finds the command, reads its arguments, and turns every outcome into an exit code.
import { closeDatabase } from "@/lib/data/client";
import { nearest } from "@/lib/domain/nearest";
import { BadInput, type Command, EXIT_FAILED, EXIT_OK, type Streams } from "./command";
import { COMMANDS } from "./commands";
import { describeFailure } from "./describe-failure";
import { commandHelp, overview } from "./help";
import { readArguments } from "./read-arguments";
import { processStreams } from "./streams";

async function run(args: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    streams.err(overview(COMMANDS));
    return EXIT_FAILED;
  }
  if (name === "--help" || name === "-h") {
    streams.out(overview(COMMANDS));
    return EXIT_OK;
  }
  if (name === "help") {
    streams.out(rest[0] === undefined ? overview(COMMANDS) : commandHelp(findCommand(rest[0])));
    return EXIT_OK;
  }
  const command = findCommand(name);
  const { positionals, values, wantsHelp } = readArguments(command, rest);
  if (wantsHelp) {
    streams.out(commandHelp(command));
    return EXIT_OK;
  }
  return command.run({ positionals, values }, streams);
}

function findCommand(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const names = COMMANDS.filter((candidate) => !candidate.hidden).map((candidate) => candidate.name);
  const meant = nearest(name, names);
  throw new BadInput(
    `Unknown command "${name}". ${meant === null ? `There are: ${names.join(", ")}.` : `Did you mean "${meant}"?`}`,
  );
}

const streams = processStreams();
try {
  // The code is set rather than exited with: what was written to a pipe still has to get through it.
  process.exitCode = await run(process.argv.slice(2), streams);
} catch (error) {
  streams.err(describeFailure(error));
  process.exitCode = EXIT_FAILED;
} finally {
  await closeDatabase();
}
