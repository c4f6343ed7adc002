import { answerSharedTake } from "@/lib/request/share/answer-share";

/** What a page behind a share link gives to take along. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/s/[token]/take/[file]">,
): Promise<Response> {
  const { token, file } = await params;
  return answerSharedTake(request, token, file);
}
