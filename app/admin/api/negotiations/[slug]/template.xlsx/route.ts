import { answerTemplate } from "@/lib/request/team/answer-template";

export async function GET(
  _request: Request,
  { params }: RouteContext<"/admin/api/negotiations/[slug]/template.xlsx">,
): Promise<Response> {
  return answerTemplate((await params).slug);
}
