import { importCaseFiles, type RefusedCase } from "@/lib/data/import-case-files";
import type { Published } from "@/lib/data/releases";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { isEmptyPlan } from "@/lib/domain/plan-import";
import { messagesFor } from "@/lib/messages/catalogue";
import { IMPORT_FORMATS, type ImportFormat } from "@/lib/schemas/upload";
import {
  BadInput,
  type Command,
  EXIT_FAILED,
  EXIT_NEEDS_REPLACE,
  EXIT_OK,
  type OptionValues,
  textOption,
} from "./command";
import { describePlan, nameOf, section } from "./describe-plan";
import { describeRedLines } from "./describe-red-lines";
import { describeFaults, describePlacedFaults, readImportFiles } from "./read-import-files";
import { readNote } from "./read-note";
import { readyDatabase } from "./ready-database";

export const importCommand: Command = {
  name: "import",
  usage:
    "FILE… [--format NAME] [--into SLUG] [--from DATE] [--publish] [--note TEXT] [--dry-run] [--replace]",
  summary: "read case files and other formats into the drafts, and publish them if asked",
  help: `Reads case files (JSON) and makes each negotiation's draft equal to its file. Tables of positions, statements
and sources (CSV, TSV, XLSX, ODS), domains and profiles of GENIUS and NegMAS (XML), actors of KTAB (CSV) and
questionnaires of voting-advice sites (JSON) only add and change. A FILE may be a folder or a zip. All files are
checked first; then all are written, or none. Prints what was created, changed and removed.

  --format NAME  what the files are, where that is not plain: ${IMPORT_FORMATS.join(", ")}
  --into SLUG  the negotiation that a table, domain or questionnaire is for; without it the one
               that the table names, or a new one
  --from DATE  the first day of positions for which a table has none
  --publish    publish each draft as a new release
  --note TEXT  the note of the release (with --publish; default: where it was imported from)
  --dry-run    say what would be done, and write nothing
  --replace    also remove what the draft has and the file lacks, and overwrite what was
               changed in the draft since the last release; without it such an import is refused

Exit codes: 0 done, 1 bad input or failed, 2 refused for want of --replace (nothing was written).`,
  options: {
    format: { type: "string" },
    into: { type: "string" },
    from: { type: "string" },
    publish: { type: "boolean" },
    note: { type: "string" },
    "dry-run": { type: "boolean" },
    replace: { type: "boolean" },
  },
  positionals: { min: 1, max: Number.POSITIVE_INFINITY, name: "FILE" },

  async run({ positionals, values }, streams) {
    const publish = readPublish(values);
    const { items, warnings } = await readImportFiles(positionals, {
      format: readFormat(values),
      into: textOption(values, "into") ?? null,
      from: textOption(values, "from"),
      today: new Date().toISOString().slice(0, 10),
    });
    for (const line of await readyDatabase()) streams.err(line);
    const dryRun = values["dry-run"] === true;
    const answer = await importCaseFiles({
      analyst: operatorOfThisMachine(),
      items,
      replace: values.replace === true,
      dryRun,
      publish,
    });
    if (!answer.ok && answer.reason === "needs-replace") {
      for (const refused of answer.refused) streams.err(describeRefusal(refused));
      streams.err("Nothing was written. To do it all the same, add --replace.");
      return EXIT_NEEDS_REPLACE;
    }
    if (!answer.ok && answer.reason === "unfit") {
      streams.err(`${describePlacedFaults(answer.faults)}\nNothing was written.`);
      return EXIT_FAILED;
    }
    if (!answer.ok) {
      streams.err(describeFaults(answer.origin, answer.faults));
      streams.err(
        "Nothing was written: a release needs what is named above. Without --publish it can be imported.",
      );
      return EXIT_FAILED;
    }
    for (const line of warnings.slice(0, MOST_WARNINGS)) streams.err(line);
    if (warnings.length > MOST_WARNINGS)
      streams.err(`and ${warnings.length - MOST_WARNINGS} more like these`);
    for (const [at, { origin, plan, published, caseFile }] of answer.imported.entries()) {
      const name = items[at]?.name ?? origin;
      const what = dryRun ? "would be" : "is";
      const heading = isEmptyPlan(plan)
        ? `${plan.slug} (${name}): nothing to change`
        : `${plan.slug} (${name}): the draft ${what} ${plan.isNew ? "created" : "changed"}`;
      streams.out([heading, ...(isEmptyPlan(plan) ? [] : describePlan(plan))].join("\n"));
      if (published === null) continue;
      streams.out(describePublished(plan.slug, published));
      if (published.ok) streams.out(describeRedLines(caseFile, messagesFor(null)).join("\n"));
    }
    if (dryRun) streams.out("Dry run: nothing was written.");
    return EXIT_OK;
  },
};

const MOST_WARNINGS = 20;

function readFormat(values: OptionValues): ImportFormat | null {
  const name = textOption(values, "format");
  const format = IMPORT_FORMATS.find((each) => each === name);
  if (name !== undefined && format === undefined) {
    throw new BadInput(`--format ${name}: there are ${IMPORT_FORMATS.join(", ")}.`);
  }
  return format ?? null;
}

function readPublish(values: OptionValues) {
  const note = textOption(values, "note");
  if (values.publish !== true) {
    if (note !== undefined) throw new BadInput("--note is the note of a release: add --publish.");
    return null;
  }
  return { editor: operatorOfThisMachine(), note: note === undefined ? null : readNote(note) };
}

/** One sentence on what publishing gave. */
export function describePublished(slug: string, published: Published): string {
  if (published.ok) return `${slug}: published as release ${published.release.number}.`;
  if (published.reason === "unchanged") {
    return `${slug}: unchanged since release ${published.release.number}; no new release was made.`;
  }
  throw new Error(`${slug} could not be published (${published.reason}).`);
}

function describeRefusal({ plan, origin, overwrites }: RefusedCase): string {
  const removed = plan.missing.map((entity) => `${entity.kind} ${nameOf(entity)}`);
  const lost = overwrites.map(({ kind, id, done }) => `${kind} ${id} (${done} in the draft)`);
  return [
    `${plan.slug} (${origin}): the import would take something from the draft.`,
    ...section("the file lacks, and so would remove", removed),
    ...section("changed since the last release, and would be overwritten", lost),
  ].join("\n");
}
