import { backupCommand } from "./backup";
import type { Command } from "./command";
import { exportCommand } from "./export";
import { importCommand } from "./import";
import { migrateCommand } from "./migrate";
import { prepareCommand } from "./prepare";
import { publishCommand } from "./publish";
import { recallCommand } from "./recall";
import { reinstateCommand } from "./reinstate";
import { restoreCommand } from "./restore";
import { userCommand } from "./user";
import { verifyCommand } from "./verify";
import { withdrawCommand } from "./withdraw";

/** In the order of the help. A further command is one file and one line here. */
export const COMMANDS: readonly Command[] = [
  importCommand,
  exportCommand,
  publishCommand,
  recallCommand,
  withdrawCommand,
  reinstateCommand,
  userCommand,
  migrateCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  prepareCommand,
];
