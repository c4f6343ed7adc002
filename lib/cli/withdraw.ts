import { withdrawNegotiation } from "@/lib/data/withdrawals";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { type Command, EXIT_OK } from "./command";
import { readyDatabase } from "./ready-database";
import { unknownNegotiation } from "./unknown-negotiation";

export const withdrawCommand: Command = {
  name: "withdraw",
  usage: "SLUG",
  summary: "take a negotiation from the public, all its releases with it",
  help: `From now on every address of the negotiation answers like one that never was: pages, API and feeds, also on
a server that is running. Draft and releases stay; "parley reinstate SLUG" shows them again. What is published
meanwhile is not shown either.

Exit codes: 0 done or already so, 1 bad input or failed.`,
  options: {},
  positionals: { min: 1, max: 1, name: "SLUG" },

  async run({ positionals }, streams) {
    const slug = positionals[0] ?? "";
    for (const line of await readyDatabase()) streams.err(line);
    const answer = await withdrawNegotiation({ editor: operatorOfThisMachine(), slug, withdrawn: true });
    if (!answer.ok && answer.reason === "unknown") throw await unknownNegotiation(slug);
    streams.out(answer.ok ? `${slug}: withdrawn from the public.` : `${slug}: was withdrawn already.`);
    return EXIT_OK;
  },
};
