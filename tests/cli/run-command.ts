import type { Command } from "@/lib/cli/command";
import { readArguments } from "@/lib/cli/read-arguments";

export interface Said {
  code: number;
  out: string;
  err: string;
}

/** Runs a command in this process, on the database that the settings name, and gives back all that it said. */
export async function runCommand(command: Command, ...args: string[]): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  const { positionals, values } = readArguments(command, args);
  const code = await command.run({ positionals, values }, streams);
  return { code, out: out.join("\n"), err: err.join("\n") };
}
