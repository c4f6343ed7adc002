import { answerStartTalk } from "@/lib/request/talk/answer-talk";

/** Slides that others may follow from now on. */
export async function POST(request: Request): Promise<Response> {
  return answerStartTalk(request);
}
