// The workbook to fill in, with what a draft has to choose from.
import "server-only";
import { getDraft } from "@/lib/data/drafts";
import { writeTemplate } from "@/lib/formats/incoming/template-workbook";
import { guard } from "../form-action";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function answerTemplate(slug: string): Promise<Response> {
  const guarded = await guard("analyst");
  const headers = { "cache-control": "no-store" };
  if (!guarded.ok)
    return new Response(null, { status: guarded.reason === "signed-out" ? 401 : 403, headers });
  const draft = await getDraft({ analyst: guarded.proof, slug });
  if (draft === null) return new Response(null, { status: 404, headers });
  const bytes = await writeTemplate(draft);
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...{ ...headers, "content-type": XLSX },
      "content-disposition": `attachment; filename="${draft.negotiation.slug}-template.xlsx"`,
    },
  });
}
