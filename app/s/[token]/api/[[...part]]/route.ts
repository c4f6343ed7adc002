import { answerSharedApi } from "@/lib/request/share/answer-share";

/** The API of what a share link shows. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/s/[token]/api/[[...part]]">,
): Promise<Response> {
  const { token, part = [] } = await params;
  return answerSharedApi(request, token, part);
}
