import type { NextRequest } from "next/server";
import { answerPicture } from "@/lib/request/answer-picture";

/** A figure of one release as a picture. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/negotiations/[slug]/releases/[number]/figures/[key]/picture.svg">,
): Promise<Response> {
  return answerPicture(request, { ...(await params), format: "svg" });
}
