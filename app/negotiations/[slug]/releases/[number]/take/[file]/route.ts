import type { NextRequest } from "next/server";
import { answerTake } from "@/lib/request/take/answer-take";

/** What a page of one release gives to take along. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/negotiations/[slug]/releases/[number]/take/[file]">,
): Promise<Response> {
  const { slug, number, file } = await params;
  return answerTake(request, { slug, number }, file);
}
