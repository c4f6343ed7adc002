import { answerSave } from "@/lib/request/team/sheet";

export async function POST(
  request: Request,
  { params }: RouteContext<"/admin/api/negotiations/[slug]/edits">,
): Promise<Response> {
  return answerSave(request, (await params).slug);
}
