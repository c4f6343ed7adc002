import { receiveUpload } from "@/lib/request/team/receive-upload";

export async function POST(request: Request): Promise<Response> {
  return receiveUpload(request, null);
}
