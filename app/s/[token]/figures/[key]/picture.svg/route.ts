import { answerSharedFigure } from "@/lib/request/share/answer-share";

/** A figure behind a share link, as a picture of its own. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/s/[token]/figures/[key]/picture.svg">,
): Promise<Response> {
  return answerSharedFigure(request, { ...(await params), format: "svg" });
}
