import { answerChangeTalk } from "@/lib/request/talk/answer-talk";

/** Another slide, or the end. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/admin/api/talks/[id]">,
): Promise<Response> {
  return answerChangeTalk(request, (await params).id);
}
