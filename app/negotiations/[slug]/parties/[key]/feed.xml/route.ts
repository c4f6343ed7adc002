import type { NextRequest } from "next/server";
import { answerFeed } from "@/lib/request/answer-feed";

/** New positions of one party. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/negotiations/[slug]/parties/[key]/feed.xml">,
): Promise<Response> {
  const { slug, key } = await params;
  return answerFeed(request, slug, { view: "parties", key });
}
