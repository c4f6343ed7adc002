import { answerSheetData } from "@/lib/request/team/sheet";

export async function GET(
  request: Request,
  { params }: RouteContext<"/admin/api/negotiations/[slug]/sheet">,
): Promise<Response> {
  return answerSheetData(request, (await params).slug);
}
