import type { NextRequest } from "next/server";
import { answerPacked } from "@/lib/request/answer-packed";

/** A release as the grid of a large matrix computes with it; `?headlines` for the cells that show theirs. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/negotiations/[slug]/releases/[number]/packed.json">,
): Promise<Response> {
  const { slug, number } = await params;
  return answerPacked(request, slug, number);
}
