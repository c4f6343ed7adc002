import type { NextRequest } from "next/server";
import { answerApi } from "@/lib/request/api/answer";
import { type ApiAnswer, problem, respond, respondToPreflight } from "@/lib/request/api/respond";
import { REQUEST_ID_HEADER } from "@/lib/request/request-id";

/** A reader of the API gets a problem in its own form, and never more of an error than the request's id. */
async function answer(request: NextRequest, path: readonly string[]): Promise<ApiAnswer> {
  const [version, ...rest] = path;
  if (version !== "v1") return problem(404, "The API begins at /api/v1/negotiations.");
  try {
    return await answerApi(rest, new URLSearchParams(request.nextUrl.search));
  } catch (error) {
    const id = request.headers.get(REQUEST_ID_HEADER);
    console.error(`Request ${id} failed:`, error);
    return problem(500, `Something went wrong here; the address may be right. Request ${id}`);
  }
}

export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/api/[[...path]]">,
): Promise<Response> {
  return respond(request, await answer(request, (await params).path ?? []));
}

export const HEAD = GET;

export const OPTIONS = respondToPreflight;

function refuse(request: NextRequest): Response {
  return respond(request, problem(405, "The API is read with GET."));
}

export const POST = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;
