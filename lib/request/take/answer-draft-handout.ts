// The draft to hand out within the team, marked as a draft: nothing else of it can be taken along. On record as every
// copy of a draft that leaves the program is.
import "server-only";
import { exportDraft } from "@/lib/data/drafts";
import type { TakeFile } from "@/lib/domain/links";
import type { Analyst } from "@/lib/domain/permissions";
import type { HandoutFormat } from "@/lib/formats/handout/write-handout";
import { messagesFor } from "@/lib/messages/catalogue";
import { answerOrProblem } from "../answer-or-problem";
import { describeDropped } from "../api/query";
import { type ApiAnswer, problem } from "../api/respond";
import type { Refusal } from "../form-action";
import { openPreview } from "../open-preview";
import { readTakeQuery } from "./answer-take";
import { makeHandout } from "./make-handout";

const FORMATS: Readonly<Partial<Record<TakeFile, HandoutFormat>>> = {
  "handout.docx": "docx",
  "handout.pptx": "pptx",
  "handout.xlsx": "xlsx",
  "handout.md": "md",
  "handout.html": "html",
  "booklet.html": "booklet",
};

/** The same whatever the address names. */
export function refuseDraftHandout({ reason }: Refusal): Response {
  const status = reason === "signed-out" ? 401 : 403;
  return Response.json({ ok: false, reason }, { status, headers: { "cache-control": "no-store" } });
}

export async function answerDraftHandout(
  request: Request,
  analyst: Analyst,
  slug: string,
  file: string,
): Promise<Response> {
  const response = await answerOrProblem(request, () => make(request, analyst, slug, file));
  const headers = new Headers(response.headers);
  for (const name of ["access-control-allow-origin", "access-control-expose-headers", "etag"])
    headers.delete(name);
  headers.set("cache-control", "no-store");
  return new Response(response.body, { status: response.status, headers });
}

async function make(request: Request, analyst: Analyst, slug: string, file: string): Promise<ApiAnswer> {
  const format = Object.hasOwn(FORMATS, file) ? FORMATS[file as TakeFile] : undefined;
  const { page, query } = readTakeQuery(new URL(request.url).searchParams);
  const opened = await openPreview(analyst, { slug, segments: page, query });
  if (format === undefined || opened === null || opened.state === "missing")
    return problem(404, "There is no such negotiation, page or file.");
  if (opened.dropped.length > 0) return problem(400, opened.dropped.map(describeDropped).join(" "));
  // What is handed out is what the record says was taken.
  const caseFile = await exportDraft({ analyst, slug });
  if (caseFile === null) return problem(404, "There is no such negotiation, page or file.");
  return makeHandout(format, { ...opened, caseFile }, messagesFor(opened.view.lang));
}
