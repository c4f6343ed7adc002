import { answerOembed } from "@/lib/request/share/answer-oembed";

/** For editors into which the address of a share link is pasted. */
export async function GET(request: Request): Promise<Response> {
  return answerOembed(request);
}
