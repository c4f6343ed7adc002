import { receiveUpload } from "@/lib/request/team/receive-upload";

export async function POST(
  request: Request,
  { params }: RouteContext<"/admin/api/negotiations/[slug]/imports">,
): Promise<Response> {
  return receiveUpload(request, (await params).slug);
}
