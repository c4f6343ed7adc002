import { exportDraft, getDraft } from "@/lib/data/drafts";
import { getLatestRelease, getRelease } from "@/lib/data/releases";
import type { CaseFile } from "@/lib/domain/case-file";
import { nearest } from "@/lib/domain/nearest";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { readViewState, type ViewState } from "@/lib/domain/view-state";
import { writeCaseFile } from "@/lib/schemas/case-file";
import { BadInput, type Command, EXIT_OK, type OptionValues, textOption } from "./command";
import { type Exported, FORMATS, type WriteFormat } from "./export-formats";
import { readReleaseNumber } from "./read-release-number";
import { readyDatabase } from "./ready-database";
import { unknownNegotiation } from "./unknown-negotiation";
import { writeOutput } from "./write-output";

type Opened = Omit<Exported, "view">;

const formatNames = [...FORMATS.keys()];

export const exportCommand: Command = {
  name: "export",
  usage: "SLUG [--release N | --draft] [--format FORMAT] [--view QUERY] [-o FILE]",
  summary: "write a case file, a table of it, or a document to hand out",
  help: `Writes the latest release of a negotiation, to the terminal unless a file is named.

  --release N      release N instead of the latest
  --draft          the draft instead of a release
  --format FORMAT  ${formatNames.join(", ")} (default: case)
  --view QUERY     of all but the case file only this view, as the address of a page says it:
                   "parties=iran,israel&asOf=2025-06&lang=ar"
  -o, --output FILE
                   write to the file, in place of what is there; whole or not at all

Exit codes: 0 done, 1 bad input or failed.`,
  options: {
    release: { type: "string" },
    draft: { type: "boolean" },
    format: { type: "string" },
    view: { type: "string" },
    output: { type: "string", short: "o" },
  },
  positionals: { min: 1, max: 1, name: "SLUG" },

  async run({ positionals, values }, streams) {
    const slug = positionals[0] ?? "";
    const format = textOption(values, "format") ?? "case";
    const write = findFormat(format);
    const query = textOption(values, "view");
    if (query !== undefined && format === "case")
      throw new BadInput("A case file is whole: leave out --view.");
    const release = readRelease(values);
    for (const line of await readyDatabase()) streams.err(line);
    const opened = values.draft === true ? await openDraft(slug) : await openRelease(slug, release);
    const written = await write({ ...opened, view: readView(query, opened.caseFile) });
    const output = textOption(values, "output");
    if (output !== undefined) writeOutput(output, written);
    else if (typeof written === "string") streams.out(written);
    else throw new BadInput(`${format} is no text: name a file with -o FILE.`);
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

function readView(query: string | undefined, caseFile: CaseFile): ViewState {
  const { view, dropped } = readViewState(Object.fromEntries(new URLSearchParams(query)), caseFile);
  const [first] = dropped;
  if (first === undefined) return view;
  const advice = first.nearest === null ? "" : ` Did you mean "${first.nearest}"?`;
  throw new BadInput(`--view: "${first.name}=${first.value}" means nothing here.${advice}`);
}

function readRelease(values: OptionValues): number | null {
  const text = textOption(values, "release");
  if (text === undefined) return null;
  if (values.draft === true) throw new BadInput("--release and --draft exclude each other.");
  return readReleaseNumber(text, "--release");
}

async function openDraft(slug: string): Promise<Opened> {
  const caseFile = await exportDraft({ analyst: operatorOfThisMachine(), slug });
  if (caseFile === null) throw await unknownNegotiation(slug);
  return { caseFile, release: null, text: writeCaseFile(caseFile) };
}

async function openRelease(slug: string, number: number | null): Promise<Opened> {
  const answer = number === null ? await getLatestRelease(slug) : await getRelease(slug, number);
  if (answer.state === "found") {
    const { number, publishedAt } = answer.release;
    const release = { number, published: publishedAt.toISOString().slice(0, 10) };
    return { caseFile: answer.caseFile, release, text: answer.text };
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
