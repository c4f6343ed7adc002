import type { NextRequest } from "next/server";
import { requireAnalyst } from "@/lib/request/session";
import { answerDraftHandout } from "@/lib/request/take/answer-draft-handout";

interface Context {
  params: Promise<{ slug: string; file: string }>;
}

/** The draft as a hand-out, marked as one, for the team alone. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { analyst } = await requireAnalyst();
  const { slug, file } = await params;
  return answerDraftHandout(request, analyst, slug, file);
}
