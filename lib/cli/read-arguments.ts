import { parseArgs } from "node:util";
import { nearest } from "@/lib/domain/nearest";
import { BadInput, type Command, type OptionValues } from "./command";

export interface Arguments {
  positionals: string[];
  values: OptionValues;
  wantsHelp: boolean;
}

/** Reads what follows a command's name. Throws `BadInput` with one sentence that names the argument. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const options = { ...command.options, help: { type: "boolean", short: "h" } } as const;
  const { positionals, values } = parse(command, args, options);
  const wantsHelp = values.help === true;
  if (!wantsHelp) checkPositionals(command, positionals);
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string" && value === "") throw new BadInput(`--${name} is empty.`);
  }
  return { positionals, values, wantsHelp };
}

function parse(command: Command, args: readonly string[], options: Command["options"]) {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { positionals, values: values as OptionValues };
  } catch (error) {
    throw new BadInput(explain(command, error, Object.keys(options)));
  }
}

/** Node's own messages go on for two sentences about syntax; what is wanted is the name and the nearest known one. */
function explain(command: Command, error: unknown, known: readonly string[]): string {
  const { code, message } = error as { code?: string; message: string };
  const named = /'(-[^' ,]+)/.exec(message)?.[1] ?? "";
  const see = `See: parley ${command.name} --help`;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const meant = nearest(named.replace(/^-+/, ""), known);
    return `Unknown option ${named}. ${meant === null ? see : `Did you mean --${meant}?`}`;
  }
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    const name = (/--([a-z-]+)/.exec(message)?.[1] ?? named).replace(/^-+/, "");
    return command.options[name]?.type === "string"
      ? `--${name} needs a value. ${see}`
      : `--${name} takes no value. ${see}`;
  }
  return message;
}

function checkPositionals(command: Command, positionals: readonly string[]): void {
  const { min, max, name } = command.positionals;
  const extra = positionals[max];
  if (extra !== undefined) {
    throw new BadInput(
      `Unexpected argument "${extra}". Usage: parley ${command.name} ${command.usage}`.trimEnd(),
    );
  }
  if (positionals.length < min) {
    throw new BadInput(`${name} is missing. Usage: parley ${command.name} ${command.usage}`);
  }
}
