import { answerWatch } from "@/lib/request/team/sheet";

export async function POST(
  request: Request,
  { params }: RouteContext<"/admin/api/negotiations/[slug]/watch">,
): Promise<Response> {
  return answerWatch(request, (await params).slug);
}
