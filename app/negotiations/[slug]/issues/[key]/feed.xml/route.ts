import type { NextRequest } from "next/server";
import { answerFeed } from "@/lib/request/answer-feed";

/** New positions on one issue. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/negotiations/[slug]/issues/[key]/feed.xml">,
): Promise<Response> {
  const { slug, key } = await params;
  return answerFeed(request, slug, { view: "issues", key });
}
