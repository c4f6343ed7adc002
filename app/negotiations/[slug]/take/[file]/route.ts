import type { NextRequest } from "next/server";
import { answerTake } from "@/lib/request/take/answer-take";

/** What a page of the latest release gives to take along. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/negotiations/[slug]/take/[file]">,
): Promise<Response> {
  const { slug, file } = await params;
  return answerTake(request, { slug, number: null }, file);
}
