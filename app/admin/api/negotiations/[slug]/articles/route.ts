import { receiveArticle } from "@/lib/request/team/receive-article";

export async function POST(
  request: Request,
  { params }: RouteContext<"/admin/api/negotiations/[slug]/articles">,
): Promise<Response> {
  return receiveArticle(request, (await params).slug);
}
