// The sample cases: loaded and published when the database is made, and never again.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Editor } from "@/lib/domain/permissions";
import { readCaseFile } from "@/lib/schemas/case-file";
import { getSettings } from "@/lib/settings";
import { reader, type WriteTransaction, write } from "./client";
import { type ImportItem, importAll } from "./import-case-files";
import { beginBatch, recordRevisions } from "./revisions";

/** In the records: the question of samples was settled for this database. */
const MARK = { negotiationSlug: null, kind: "database", key: "samples", action: "samples" } as const;
const NOTE = "Sample case, loaded when the database was made.";
const LONGEST_MS = 60_000;

/**
 * Settles once for this database whether it has the samples: with `wanted`, and where there is no negotiation yet, every
 * file of `cases/` is imported and published, in one transaction with the record of it. Afterwards it does nothing.
 * Resolves to the slugs that this call published. Throws where a sample cannot be read or published.
 */
export async function settleSamples(input: {
  editor: Editor;
  wanted: boolean;
  /** The folder of case files; `cases` in the project's root unless told. */
  folder?: string;
}): Promise<string[]> {
  const { editor, wanted, folder = path.join(getSettings().root, "cases") } = input;
  if (await isSettled(reader())) return [];
  return write((tx) => settle(tx, editor, wanted ? folder : null), { timeout: LONGEST_MS });
}

async function isSettled(client: Pick<WriteTransaction, "revision">): Promise<boolean> {
  const { negotiationSlug, kind, key } = MARK;
  const mark = await client.revision.findFirst({
    where: { negotiationSlug, kind, key },
    select: { id: true },
  });
  return mark !== null;
}

async function settle(tx: WriteTransaction, editor: Editor, folder: string | null): Promise<string[]> {
  // Under the lock: another starter may have been here in the meantime.
  if (await isSettled(tx)) return [];
  const isNew = (await tx.negotiation.findFirst({ select: { id: true } })) === null;
  const items = isNew && folder !== null ? readSamples(folder) : [];
  const batch = beginBatch(editor);
  const input = { analyst: editor, items, replace: false, dryRun: false, publish: { editor, note: NOTE } };
  const answer = await importAll(tx, input, batch);
  if (!answer.ok) throw new Error("A sample cannot be loaded into an empty database.");
  for (const { origin, published } of answer.imported) {
    if (published?.ok !== true) throw new Error(`The sample ${origin} cannot be published.`);
  }
  const slugs = answer.imported.map(({ plan }) => plan.slug);
  await recordRevisions(tx, batch, [{ ...MARK, title: "Samples", after: { loaded: slugs } }]);
  return slugs;
}

function readSamples(folder: string): ImportItem[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((origin) => {
    const parsed = readCaseFile(readFileSync(path.join(folder, origin)));
    if (parsed.ok) return { caseFile: parsed.caseFile, origin };
    const [fault] = parsed.faults;
    throw new Error(`The sample ${origin} is not a valid case file. ${fault?.place}: ${fault?.message}`);
  });
}
