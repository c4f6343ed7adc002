import type { NextRequest } from "next/server";
import { answerPicture } from "@/lib/request/answer-picture";

/** A figure of one release as a picture for programs that take no SVG. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/negotiations/[slug]/releases/[number]/figures/[key]/picture.png">,
): Promise<Response> {
  return answerPicture(request, { ...(await params), format: "png" });
}
