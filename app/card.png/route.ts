import type { NextRequest } from "next/server";
import { languageOf } from "@/lib/domain/language";
import { answerOrProblem } from "@/lib/request/answer-or-problem";
import { answerHomeCard } from "@/lib/request/take/home-card";

/** What a link to the first page looks like where it is shared. */
export function GET(request: NextRequest): Promise<Response> {
  return answerOrProblem(request, () => {
    const language = languageOf(request.nextUrl.searchParams.get("lang") ?? undefined);
    return answerHomeCard(language);
  });
}
