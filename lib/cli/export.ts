import { exportDraft, getDraft } from "@/lib/data/drafts";
import { getLatestRelease, getRelease } from "@/lib/data/releases";
import { nearest } from "@/lib/domain/nearest";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { writeCaseFile } from "@/lib/schemas/case-file";
import { BadInput, type Command, EXIT_OK, type OptionValues, textOption } from "./command";
import { type Exported, FORMATS, type WriteFormat } from "./export-formats";
import { readReleaseNumber } from "./read-release-number";
import { readyDatabase } from "./ready-database";
import { unknownNegotiation } from "./unknown-negotiation";
import { writeOutput } from "./write-output";

const formatNames = [...FORMATS.keys()];

export const exportCommand: Command = {
  name: "export",
  usage: "SLUG [--release N | --draft] [--format FORMAT] [-o FILE]",
  summary: "write a case file, or a table of it",
  help: `Writes the latest release of a negotiation, to the terminal unless a file is named.

  --release N      release N instead of the latest
  --draft          the draft instead of a release
  --format FORMAT  ${formatNames.join(", ")} (default: case)
  -o, --output FILE
                   write to the file, in place of what is there; whole or not at all

Exit codes: 0 done, 1 bad input or failed.`,
  options: {
    release: { type: "string" },
    draft: { type: "boolean" },
    format: { type: "string" },
    output: { type: "string", short: "o" },
  },
  positionals: { min: 1, max: 1, name: "SLUG" },

  async run({ positionals, values }, streams) {
    const slug = positionals[0] ?? "";
    const write = findFormat(textOption(values, "format") ?? "case");
    const release = readRelease(values);
    for (const line of await readyDatabase()) streams.err(line);
    const exported = values.draft === true ? await openDraft(slug) : await openRelease(slug, release);
    const text = write(exported);
    const output = textOption(values, "output");
    if (output === undefined) streams.out(text);
    else writeOutput(output, text);
    return EXIT_OK;
  },
};

function findFormat(name: string): WriteFormat {
  const write = FORMATS.get(name);
  if (write !== undefined) return write;
  const meant = nearest(name, formatNames);
  const advice = meant === null ? `There are: ${formatNames.join(", ")}.` : `Did you mean "${meant}"?`;
  throw new BadInput(`Unknown format "${name}". ${advice}`);
}

function readRelease(values: OptionValues): number | null {
  const text = textOption(values, "release");
  if (text === undefined) return null;
  if (values.draft === true) throw new BadInput("--release and --draft exclude each other.");
  return readReleaseNumber(text, "--release");
}

async function openDraft(slug: string): Promise<Exported> {
  const caseFile = await exportDraft({ analyst: operatorOfThisMachine(), slug });
  if (caseFile === null) throw await unknownNegotiation(slug);
  return { caseFile, release: null, text: writeCaseFile(caseFile) };
}

async function openRelease(slug: string, number: number | null): Promise<Exported> {
  const answer = number === null ? await getLatestRelease(slug) : await getRelease(slug, number);
  if (answer.state === "found") {
    return { caseFile: answer.caseFile, release: answer.release.number, text: answer.text };
  }
  if (answer.state === "recalled") {
    const { number: recalled, recalled: recall } = answer.release;
    const when = recall === null ? "" : ` on ${recall.at.toISOString().slice(0, 10)}: ${recall.reason}`;
    throw new BadInput(`Release ${recalled} of "${slug}" was recalled${when}.`);
  }
  if ((await getDraft({ analyst: operatorOfThisMachine(), slug })) === null)
    throw await unknownNegotiation(slug);
  const { release: latest } = await latestOf(slug);
  if (latest === null)
    throw new BadInput(`"${slug}" has no release that the public can read. Use --draft for the draft.`);
  throw new BadInput(`"${slug}" has no release ${number}; the latest is ${latest}.`);
}

async function latestOf(slug: string): Promise<{ release: number | null }> {
  const answer = await getLatestRelease(slug);
  return { release: answer.state === "found" ? answer.release.number : null };
}
