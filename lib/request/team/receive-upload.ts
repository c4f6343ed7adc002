// The files or cells that a form sends. Works without JavaScript: whatever comes of it, the answer leads to a page.
import "server-only";
import { getImportColumns, keepUpload } from "@/lib/data/uploads";
import type { Analyst } from "@/lib/domain/permissions";
import { GENIUS_THRESHOLDS } from "@/lib/formats/incoming/genius";
import { adminSignIn } from "@/lib/messages/en/ui/admin-sign-in";
import { MAX_IMPORT_FILES, MAX_UPLOAD_BYTES } from "@/lib/schemas/limits";
import type { UploadOptions } from "@/lib/schemas/upload";
import { guard, type Refusal } from "../form-action";
import { startUpload } from "./upload-program";

/** So long the form waits for what was found out; then the page says that it is still being read. */
const PATIENCE_MS = 6_000;
/** What a form adds to its files. */
const MARGIN = 64 * 1024;
const PASTED = "pasted cells";

type Refused = "too-large" | "nothing" | "too-many";

/** @param slug of the negotiation whose page the form stands on; null: that of all */
export async function receiveUpload(request: Request, slug: string | null): Promise<Response> {
  const base = slug === null ? "/admin/import" : `/admin/negotiations/${encodeURIComponent(slug)}/import`;
  const guarded = await guard("analyst");
  if (!guarded.ok) return refuse(guarded.reason);
  const form = await readBoundedForm(request);
  const files = form === null ? "too-large" : await readFiles(form);
  if (typeof files === "string") return seeOther(`${base}?refused=${files}`);
  const analyst = guarded.proof;
  const options = await firstOptions(analyst, slug);
  const id = await keepUpload({ analyst, slug, files, options, now: new Date() });
  const looked = startUpload({ analyst, id, name: files[0]?.name ?? "", work: "look" });
  await Promise.race([looked, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  return seeOther(`/admin/import/${id}`);
}

const seeOther = (path: string) =>
  new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });

/** In words: it is a form that asked, and with or without JavaScript somebody reads the answer. */
function refuse(reason: Refusal["reason"]): Response {
  const isOut = reason === "signed-out";
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  const text = isOut ? adminSignIn.signedOut : adminSignIn.notAllowed;
  return new Response(`${text}\n`, { status: isOut ? 401 : 403, headers });
}

async function firstOptions(analyst: Analyst, slug: string | null): Promise<UploadOptions> {
  return {
    ...{ format: null, into: slug, from: null, basis: null, confidence: null, blankClears: false },
    columns: slug === null ? {} : await getImportColumns({ analyst, slug }),
    ...{ thresholds: GENIUS_THRESHOLDS, replace: false },
  };
}

/** So much more than the limit is listened to: a browser that is cut off while it sends shows no answer. */
const MOST_HEARD = 8;

/** null: it is longer than the limit. Nothing beyond that is kept. */
async function readBoundedForm(request: Request): Promise<FormData | null> {
  const most = MAX_UPLOAD_BYTES + MARGIN;
  if (request.body === null) return new FormData();
  let chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_HEARD * most) return null;
    if (bytes > most) chunks = [];
    else chunks.push(chunk);
  }
  if (bytes > most) return null;
  const type = request.headers.get("content-type") ?? "";
  try {
    return await new Response(Buffer.concat(chunks), { headers: { "content-type": type } }).formData();
  } catch {
    // Not a form: there is nothing in it.
    return new FormData();
  }
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

const LONGEST_NAME = 200;

/** The name alone, with nothing in it that a page or a log would take for more. */
function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return last.replace(/[\p{Cc}\p{Cf}]/gu, "").slice(-LONGEST_NAME) || "file";
}
