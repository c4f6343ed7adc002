import { answerEvidence } from "@/lib/request/team/sheet";

export async function POST(
  request: Request,
  { params }: RouteContext<"/admin/api/negotiations/[slug]/evidence">,
): Promise<Response> {
  return answerEvidence(request, (await params).slug);
}
