// A release in the form that the browser computes with (lib/domain/packed-case.ts).
import "server-only";
import { getRelease } from "@/lib/data/releases";
import type { CaseFile } from "@/lib/domain/case-file";
import { packCase } from "@/lib/domain/packed-case";
import { problem, recalledProblem, respond } from "./api/respond";

/** A release is packed once; what is forgotten with it is packed again. */
const texts = { bare: new WeakMap<CaseFile, string>(), headlines: new WeakMap<CaseFile, string>() };

export async function answerPacked(request: Request, slug: string, number: string): Promise<Response> {
  const found = /^[1-9]\d{0,8}$/.test(number) ? await getRelease(slug, Number(number)) : null;
  if (found?.state === "recalled") return respond(request, recalledProblem(slug, found.release));
  if (found?.state !== "found") return respond(request, problem(404, "There is no such release."));
  const headlines = new URL(request.url).searchParams.has("headlines");
  const known = texts[headlines ? "headlines" : "bare"];
  const body = known.get(found.caseFile) ?? JSON.stringify(packCase(found.caseFile, { headlines }));
  known.set(found.caseFile, body);
  return respond(request, { kind: "content", type: "application/json; charset=utf-8", body });
}
