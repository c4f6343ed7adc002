// An upload read, laid over the drafts and planned, with nothing written but what it would do.

import { getDraft } from "@/lib/data/drafts";
import { newestRevision } from "@/lib/data/history";
import { importCaseFiles } from "@/lib/data/import-case-files";
import { keepLook, readUploadFiles, type UploadInfo } from "@/lib/data/uploads";
import type { Analyst } from "@/lib/domain/permissions";
import { buildLook, type LookedAt } from "@/lib/formats/incoming/build-look";
import { layOver, type ReadyItem, slugFor } from "@/lib/formats/incoming/import-items";
import type { FileFault } from "@/lib/formats/incoming/incoming";
import {
  type ImportOptions,
  type ReadImport,
  type ReadImportAnswer,
  readImport,
} from "@/lib/formats/incoming/read-import";
import type { UploadOptions } from "@/lib/schemas/upload";

export async function readUploaded(upload: UploadInfo, now: Date): Promise<ReadImportAnswer> {
  return readImport(await readUploadFiles(upload.id), toImportOptions(upload.options, now));
}

function toImportOptions(options: UploadOptions, now: Date): ImportOptions {
  const { format, columns, blankClears, thresholds, from, basis, confidence } = options;
  return {
    ...{ format, columns, blankClears, thresholds, today: now.toISOString().slice(0, 10) },
    defaults: {
      ...{ from: from ?? undefined, basis: basis ?? undefined, confidence: confidence ?? undefined },
    },
  };
}

/** @param say told what is being done */
export async function lookAtUpload(
  analyst: Analyst,
  upload: UploadInfo,
  now: Date,
  say: (stage: string) => void,
): Promise<void> {
  const { options } = upload;
  const basedOn = await newestRevision();
  const answer = await readUploaded(upload, now);
  say("comparing");
  const cases: LookedAt[] = [];
  const faults: FileFault[] = [];
  const slugs = new Map<string, string>();
  for (const read of answer.ok ? answer.reads : []) {
    const slug = slugFor(read, options.into);
    const first = slugs.get(slug);
    if (first !== undefined) {
      const message = `${first} is for the negotiation "${slug}" too: import them one after the other`;
      faults.push({ file: read.name, at: "", message });
      continue;
    }
    slugs.set(slug, read.name);
    const looked = await lookAtOne(analyst, read, slug);
    if (looked.case !== null) cases.push(looked.case);
    faults.push(...looked.faults);
  }
  await keepLook(upload.id, buildLook({ answer, columns: options.columns, basedOn, cases, faults }));
}

/** The plan of what is right in it, and what is not. */
async function lookAtOne(
  analyst: Analyst,
  read: ReadImport,
  slug: string,
): Promise<{ case: LookedAt | null; faults: FileFault[] }> {
  const draft = await getDraft({ analyst, slug });
  const merged =
    read.format === "case"
      ? { caseFile: read.caseFile, faults: [], places: null }
      : layOver(draft, read.incoming, slug);
  const { caseFile, faults, places } = merged;
  if (caseFile === null) return { case: null, faults };
  const item: ReadyItem = { name: read.name, origin: read.origin, slug, caseFile };
  const planned = await importCaseFiles({
    analyst,
    items: [item],
    replace: false,
    dryRun: true,
    publish: null,
  });
  if (planned.ok) {
    const [only] = planned.imported;
    if (only === undefined) return { case: null, faults };
    return {
      case: { origin: read.origin, plan: only.plan, caseFile, draft, overwrites: [], places },
      faults,
    };
  }
  if (planned.reason !== "needs-replace" || planned.refused[0] === undefined) return { case: null, faults };
  const { plan, overwrites } = planned.refused[0];
  return { case: { origin: read.origin, plan, caseFile, draft, overwrites, places }, faults };
}
