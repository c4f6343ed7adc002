import type { NextRequest } from "next/server";
import { languageOf } from "@/lib/domain/language";
import { problem, respond } from "@/lib/request/api/respond";
import { listSuggestions } from "@/lib/request/list-suggestions";

const KNOWN = new Set(["q", "in", "release", "lang"]);

/** What the dialog of search shows while somebody types. For our own pages: it can change with them. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = request.nextUrl.searchParams;
  const release = query.get("release");
  const unknown = [...query.keys()].find((name) => !KNOWN.has(name));
  if (unknown !== undefined)
    return respond(request, problem(400, `This address takes no parameter ${unknown.slice(0, 100)}.`));
  if (release !== null && !/^[1-9]\d{0,8}$/.test(release))
    return respond(request, problem(400, "The parameter release has to be the number of a release."));
  const asked = {
    typed: query.get("q") ?? "",
    slug: query.get("in"),
    number: release === null ? null : Number(release),
    language: languageOf(query.get("lang") ?? undefined),
  };
  const suggestions = await listSuggestions(asked);
  return Response.json(suggestions, { headers: { "cache-control": "no-store" } });
}
