import type { NextRequest } from "next/server";
import { answerApi } from "@/lib/request/api/answer";
import { problem, respond, respondToPreflight } from "@/lib/request/api/respond";

export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/api/[[...path]]">,
): Promise<Response> {
  const [version, ...path] = (await params).path ?? [];
  if (version !== "v1") return respond(request, problem(404, "The API begins at /api/v1/negotiations."));
  return respond(request, await answerApi(path, new URLSearchParams(request.nextUrl.search)));
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
