import type { NextRequest } from "next/server";
import { answerOrProblem } from "@/lib/request/answer-or-problem";
import { answerApi } from "@/lib/request/api/answer";
import { type ApiAnswer, problem, respond, respondToPreflight } from "@/lib/request/api/respond";

async function answer(path: readonly string[], query: URLSearchParams): Promise<ApiAnswer> {
  const [version, ...rest] = path;
  if (version !== "v1") return problem(404, "The API begins at /api/v1/negotiations.");
  return answerApi(rest, query);
}

export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/api/[[...path]]">,
): Promise<Response> {
  const { path = [] } = await params;
  return answerOrProblem(request, () => answer(path, new URLSearchParams(request.nextUrl.search)));
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
