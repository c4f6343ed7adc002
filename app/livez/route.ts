/** The process runs and answers. Says nothing about the database: a restart would not mend that. */
export function GET(): Response {
  return new Response("ok\n", { headers: { "Cache-Control": "no-store" } });
}

// Asked while the server is being built, it would be answered once and for all.
export const dynamic = "force-dynamic";
