import { getRelease, publishNegotiation } from "@/lib/data/releases";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { messagesFor } from "@/lib/messages/catalogue";
import { BadInput, type Command, EXIT_FAILED, EXIT_OK, textOption } from "./command";
import { describeRedLines } from "./describe-red-lines";
import { describePublished } from "./import";
import { describeFaults } from "./read-import-files";
import { readNote } from "./read-note";
import { readyDatabase } from "./ready-database";
import { unknownNegotiation } from "./unknown-negotiation";

export const publishCommand: Command = {
  name: "publish",
  usage: "SLUG --note TEXT",
  summary: "make a new release from the draft",
  help: `Freezes the draft of a negotiation as a numbered release that everybody can read and that never
changes. A draft that says what the latest release says makes no new one. Says how many red lines each
side has, for another look at the coding where they differ much.

  --note TEXT  what is new in this release; readers see it

Exit codes: 0 done or unchanged, 1 bad input or failed.`,
  options: { note: { type: "string" } },
  positionals: { min: 1, max: 1, name: "SLUG" },

  async run({ positionals, values }, streams) {
    const slug = positionals[0] ?? "";
    const text = textOption(values, "note");
    if (text === undefined)
      throw new BadInput('--note is missing: parley publish SLUG --note "What is new".');
    const note = readNote(text);
    for (const line of await readyDatabase()) streams.err(line);
    const published = await publishNegotiation({ editor: operatorOfThisMachine(), slug, note });
    if (published.ok) {
      streams.out(describePublished(slug, published));
      const release = await getRelease(slug, published.release.number);
      if (release.state === "found")
        streams.out(describeRedLines(release.caseFile, messagesFor(null)).join("\n"));
      return EXIT_OK;
    }
    if (published.reason === "unchanged") {
      streams.out(describePublished(slug, published));
      return EXIT_OK;
    }
    if (published.reason === "unknown") throw await unknownNegotiation(slug);
    if (published.reason !== "faults") throw new Error("Nobody looked at a state of the draft before.");
    streams.err(describeFaults(slug, published.faults));
    streams.err("Nothing was published: a release needs what is named above.");
    return EXIT_FAILED;
  },
};
