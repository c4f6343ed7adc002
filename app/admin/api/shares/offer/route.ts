import { openShareOffer } from "@/lib/request/share/share-offer";
import { answerAsked } from "@/lib/request/team/answer-json";

/** What a page offers to be shared: asked when somebody who is signed in wants to. */
export async function GET(request: Request): Promise<Response> {
  return answerAsked(request, async () => {
    const offer = await openShareOffer(new URL(request.url).searchParams.get("view") ?? "");
    return offer === null
      ? { ok: false, reason: "unknown" }
      : { ok: true, offer, now: new Date().toISOString() };
  });
}
