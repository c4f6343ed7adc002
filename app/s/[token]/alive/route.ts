import { answerAlive } from "@/lib/request/share/answer-share";

/** Asked by pages that are open, so that what was taken back does not stay on a screen. */
export async function GET(request: Request, { params }: RouteContext<"/s/[token]/alive">): Promise<Response> {
  return answerAlive(request, (await params).token);
}
