import { isDatabaseReady } from "@/lib/data/is-database-ready";

/** Requests can be served: the database answers. 503 until then, so that a load balancer sends them elsewhere. */
export async function GET(): Promise<Response> {
  const ready = await isDatabaseReady();
  return new Response(ready ? "ready\n" : "not ready\n", {
    status: ready ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}

export const dynamic = "force-dynamic";
