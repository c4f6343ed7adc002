import type { Command } from "./command";

/** All commands, a line each. */
export function overview(commands: readonly Command[]): string {
  const shown = commands.filter((command) => !command.hidden);
  const width = Math.max(...shown.map((command) => command.name.length));
  return [
    "Usage: parley <command> [arguments]",
    "",
    ...shown.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    "",
    "For one command: parley <command> --help",
    "",
  ].join("\n");
}

/** One command: its usage, what it does, its options and exit codes. */
export function commandHelp(command: Command): string {
  return `Usage: parley ${`${command.name} ${command.usage}`.trim()}\n\n${command.help.trim()}\n`;
}
