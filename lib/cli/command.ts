import type { ParseArgsConfig } from "node:util";

export type OptionTable = NonNullable<ParseArgsConfig["options"]>;
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** Where a command writes: results to `out`, progress and complaints to `err`. Each call is one or more whole lines. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

export interface Command {
  name: string;
  /** What follows the name, as help shows it: `FILE… [--publish]`. */
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** What `--help` says below the usage. */
  help: string;
  options: OptionTable;
  /** The fewest and the most arguments that are not options. */
  positionals: { min: number; max: number; name: string };
  /** Not listed in the help: for our own scripts. */
  hidden?: boolean;
  /** Resolves to the exit code. Throws `BadInput` for what the caller can put right. */
  run(input: { positionals: readonly string[]; values: OptionValues }, streams: Streams): Promise<number>;
}

export const EXIT_OK = 0;
export const EXIT_FAILED = 1;
/** An import that would remove or overwrite something and was not told to. */
export const EXIT_NEEDS_REPLACE = 2;

/** Something that whoever typed the command can put right; the message is all they see. */
export class BadInput extends Error {
  override name = "BadInput";
}

/** The text of an option that takes one, or undefined. */
export function textOption(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}
