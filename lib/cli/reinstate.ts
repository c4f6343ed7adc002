import { withdrawNegotiation } from "@/lib/data/withdrawals";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { type Command, EXIT_OK } from "./command";
import { readyDatabase } from "./ready-database";
import { unknownNegotiation } from "./unknown-negotiation";

export const reinstateCommand: Command = {
  name: "reinstate",
  usage: "SLUG",
  summary: "show a negotiation to the public again that was withdrawn",
  help: `Undoes "parley withdraw": the releases that stand are public again. A recalled release stays recalled.

Exit codes: 0 done or already so, 1 bad input or failed.`,
  options: {},
  positionals: { min: 1, max: 1, name: "SLUG" },

  async run({ positionals }, streams) {
    const slug = positionals[0] ?? "";
    for (const line of await readyDatabase()) streams.err(line);
    const answer = await withdrawNegotiation({ editor: operatorOfThisMachine(), slug, withdrawn: false });
    if (!answer.ok && answer.reason === "unknown") throw await unknownNegotiation(slug);
    streams.out(answer.ok ? `${slug}: public again.` : `${slug}: was not withdrawn.`);
    return EXIT_OK;
  },
};
