import { answerSharedPacked } from "@/lib/request/share/answer-share";

/** The release behind a share link, as the grid of a large matrix computes with it. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/s/[token]/packed.json">,
): Promise<Response> {
  return answerSharedPacked(request, (await params).token);
}
