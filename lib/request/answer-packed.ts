// A release in the form that the browser computes with (lib/domain/packed-case.ts).
import "server-only";
import { getRelease } from "@/lib/data/releases";
import type { CaseFile } from "@/lib/domain/case-file";
import { packCase } from "@/lib/domain/packed-case";
import { type ApiAnswer, problem, recalledProblem, respond } from "./api/respond";

/** A release is packed once; what is forgotten with it is packed again. */
const texts = { bare: new WeakMap<CaseFile, string>(), headlines: new WeakMap<CaseFile, string>() };

export async function answerPacked(request: Request, slug: string, number: string): Promise<Response> {
  const found = /^[1-9]\d{0,8}$/.test(number) ? await getRelease(slug, Number(number)) : null;
  if (found?.state === "recalled") return respond(request, recalledProblem(slug, found.release));
  if (found?.state !== "found") return respond(request, problem(404, "There is no such release."));
  return respond(request, pack(found.caseFile, new URL(request.url).searchParams.has("headlines")));
}

export function pack(caseFile: CaseFile, headlines: boolean): ApiAnswer {
  const known = texts[headlines ? "headlines" : "bare"];
  const body = known.get(caseFile) ?? JSON.stringify(packCase(caseFile, { headlines }));
  known.set(caseFile, body);
  return { kind: "content", type: "application/json; charset=utf-8", body };
}
