import { answerTalkEvents } from "@/lib/request/talk/answer-talk-events";

/** Which slide is shown, for as long as the talk lasts. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/f/[code]/events/[talk]">,
): Promise<Response> {
  return answerTalkEvents((await params).talk, request.signal);
}
