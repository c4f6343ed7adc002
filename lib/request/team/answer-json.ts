// What the team's pages ask for while they are open: JSON for one's own page, never kept by anybody.
import "server-only";
import { DatabaseUnavailable } from "@/lib/data/database-error";
import type { Analyst, Viewer } from "@/lib/domain/permissions";
import type { z } from "@/lib/zod";
import { act, guard, type Refusal } from "../form-action";
import { REQUEST_ID_HEADER } from "../request-id";

type Answer = { ok: true } | { ok: false; reason: string };

/** What is not named here was understood and answered: a save that comes too late is no error of the protocol. */
const STATUS: Readonly<Record<string, number>> = {
  "signed-out": 401,
  "not-allowed": 403,
  invalid: 400,
  unknown: 404,
  unavailable: 503,
};

/** A save of 400 positions with all their words is well below. */
const MOST_BYTES = 8 * 1024 * 1024;

/** For what is sent: the guard, the schema, then `work`. */
export async function answerSent<Value>(
  request: Request,
  schema: z.ZodType<Value>,
  work: (value: Value, analyst: Analyst, viewer: Viewer) => Promise<Answer>,
): Promise<Response> {
  return failSafely(request, async () => {
    const input = await readJson(request);
    return write(await act({ who: "analyst", input, schema, work }));
  });
}

/** For what is only read. */
export async function answerAsked(
  request: Request,
  work: (analyst: Analyst, viewer: Viewer) => Promise<Answer>,
): Promise<Response> {
  return failSafely(request, async () => {
    const guarded = await guard("analyst");
    return write(guarded.ok ? await work(guarded.proof, guarded.viewer) : guarded);
  });
}

function write(answer: Answer | Refusal): Response {
  const status = answer.ok ? 200 : (STATUS[answer.reason] ?? 200);
  return Response.json(answer, { status, headers: { "cache-control": "no-store" } });
}

/** An error says the request's id and nothing else. */
async function failSafely(request: Request, make: () => Promise<Response>): Promise<Response> {
  try {
    return await make();
  } catch (error) {
    const id = request.headers.get(REQUEST_ID_HEADER);
    console.error(`Request ${id} failed:`, error);
    const answer = { ok: false, reason: "failed", request: id };
    const status = error instanceof DatabaseUnavailable ? 503 : 500;
    return Response.json(answer, { status, headers: { "cache-control": "no-store" } });
  }
}

/** undefined, which no schema takes, where it is no JSON or too long. */
async function readJson(request: Request): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES || request.body === null)
    return undefined;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return undefined;
  }
}
