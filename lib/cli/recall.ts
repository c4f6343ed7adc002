import { listDraftSlugs } from "@/lib/data/drafts";
import { getLatestRelease } from "@/lib/data/releases";
import { recallRelease } from "@/lib/data/withdrawals";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { BadInput, type Command, EXIT_OK, textOption } from "./command";
import { readNote } from "./read-note";
import { readReleaseNumber } from "./read-release-number";
import { readyDatabase } from "./ready-database";
import { unknownNegotiation } from "./unknown-negotiation";

export const recallCommand: Command = {
  name: "recall",
  usage: "SLUG RELEASE --reason TEXT",
  summary: "take back one release for good, saying why",
  help: `From now on the release answers that it was recalled, when and why, and no longer what it said: in pages and
API, also on a server that is running. The latest release that stands takes its place. There is no way back;
what was right in it is published anew. The draft stays as it is.

  --reason TEXT  why; readers see it

Exit codes: 0 done or already recalled, 1 bad input or failed.`,
  options: { reason: { type: "string" } },
  positionals: { min: 2, max: 2, name: "SLUG or RELEASE" },

  async run({ positionals, values }, streams) {
    const [slug = "", word = ""] = positionals;
    const number = readReleaseNumber(word, "RELEASE");
    const text = textOption(values, "reason");
    if (text === undefined)
      throw new BadInput('--reason is missing: parley recall SLUG RELEASE --reason "Why".');
    const reason = readNote(text, "reason");
    for (const line of await readyDatabase()) streams.err(line);
    const operator = operatorOfThisMachine();
    const answer = await recallRelease({ editor: operator, slug, number, reason });
    if (!answer.ok && answer.reason === "unknown") {
      const known = await listDraftSlugs({ analyst: operator });
      throw known.includes(slug)
        ? new BadInput(`${slug} has no release ${number}.`)
        : await unknownNegotiation(slug);
    }
    streams.out(
      answer.ok
        ? `${slug}: release ${number} is recalled. ${await describeLatest(slug)}`
        : `${slug}: release ${number} was recalled already.`,
    );
    return EXIT_OK;
  },
};

async function describeLatest(slug: string): Promise<string> {
  const latest = await getLatestRelease(slug);
  return latest.state === "found"
    ? `The latest is now release ${latest.release.number}.`
    : "No release of it stands: the public sees none.";
}
