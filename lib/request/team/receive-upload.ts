// The files or cells that a form sends. Works without JavaScript: whatever comes of it, the answer leads to a page.
import "server-only";
import { getImportColumns, keepUpload } from "@/lib/data/uploads";
import type { Analyst } from "@/lib/domain/permissions";
import { GENIUS_THRESHOLDS } from "@/lib/formats/incoming/genius";
import { MAX_IMPORT_FILES, MAX_UPLOAD_BYTES } from "@/lib/schemas/limits";
import type { UploadOptions } from "@/lib/schemas/upload";
import { guard } from "../form-action";
import { cleanName, readBoundedForm, refuseForm, seeOther } from "./sent-files";
import { startUpload } from "./upload-program";

/** So long the form waits for what was found out; then the page says that it is still being read. */
const PATIENCE_MS = 6_000;
const PASTED = "pasted cells";

type Refused = "too-large" | "nothing" | "too-many";

/** @param slug of the negotiation whose page the form stands on; null: that of all */
export async function receiveUpload(request: Request, slug: string | null): Promise<Response> {
  const base = slug === null ? "/admin/import" : `/admin/negotiations/${encodeURIComponent(slug)}/import`;
  const guarded = await guard("analyst");
  if (!guarded.ok) return refuseForm(guarded.reason);
  const form = await readBoundedForm(request, MAX_UPLOAD_BYTES);
  const files = form === null ? "too-large" : await readFiles(form);
  if (typeof files === "string") return seeOther(`${base}?refused=${files}`);
  const analyst = guarded.proof;
  const options = await firstOptions(analyst, slug);
  const id = await keepUpload({ analyst, slug, files, options, now: new Date() });
  const looked = startUpload({ analyst, id, name: files[0]?.name ?? "", work: "look" });
  await Promise.race([looked, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  return seeOther(`/admin/import/${id}`);
}

async function firstOptions(analyst: Analyst, slug: string | null): Promise<UploadOptions> {
  return {
    ...{ format: null, into: slug, from: null, basis: null, confidence: null, blankClears: false },
    columns: slug === null ? {} : await getImportColumns({ analyst, slug }),
    ...{ thresholds: GENIUS_THRESHOLDS, replace: false },
  };
}

async function readFiles(form: FormData): Promise<{ name: string; bytes: Uint8Array }[] | Refused> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const value of form.getAll("file")) {
    if (typeof value === "string" || value.size === 0) continue;
    if (files.length === MAX_IMPORT_FILES) return "too-many";
    files.push({ name: cleanName(value.name), bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  const pasted = form.get("cells");
  if (typeof pasted === "string" && pasted.trim() !== "") {
    files.push({ name: PASTED, bytes: new TextEncoder().encode(pasted) });
  }
  return files.length === 0 ? "nothing" : files;
}
