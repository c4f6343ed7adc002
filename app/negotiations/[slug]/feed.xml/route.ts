import type { NextRequest } from "next/server";
import { answerFeed } from "@/lib/request/answer-feed";

/** New positions and releases of a negotiation. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/negotiations/[slug]/feed.xml">,
): Promise<Response> {
  const { slug } = await params;
  return answerFeed(request, slug, null);
}
