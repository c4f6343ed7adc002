import type { NextRequest } from "next/server";
import { guard } from "@/lib/request/form-action";
import { answerDraftHandout, refuseDraftHandout } from "@/lib/request/take/answer-draft-handout";

interface Context {
  params: Promise<{ slug: string; file: string }>;
}

/** The draft as a hand-out, marked as one, for the team alone. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const guarded = await guard("analyst");
  if (!guarded.ok) return refuseDraftHandout(guarded);
  const { slug, file } = await params;
  return answerDraftHandout(request, guarded.proof, slug, file);
}
