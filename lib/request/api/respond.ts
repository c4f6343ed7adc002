// How the API answers: bodies with an ETag from their content, and problems as RFC 9457 has them.
import { createHash } from "node:crypto";
import type { ReleaseInfo } from "@/lib/data/releases";

/** What an address of the API has to say, before it is put into a response. */
export type ApiAnswer =
  | {
      kind: "content";
      type: string;
      body: string | Uint8Array<ArrayBuffer>;
      fileName?: string;
      /** It is kept as a file and not shown where it was asked for. */
      isKept?: boolean;
    }
  | { kind: "problem"; status: 400 | 403 | 404 | 405 | 410 | 500 | 503; detail: string };

const TITLES = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  410: "Gone",
  500: "Internal Server Error",
  503: "Service Unavailable",
} as const;

/** Seconds after which whoever found too many before them may ask again. */
const RETRY_AFTER_S = 10;

/** Anybody may read from any page; nothing here depends on who asks. */
const OPEN = { "access-control-allow-origin": "*", "access-control-expose-headers": "ETag" };

/** `no-cache`: kept, and asked about each time, so that what is recalled is gone at once. */
const FRESH = { "cache-control": "public, no-cache" };

export function json(value: unknown): ApiAnswer {
  return {
    kind: "content",
    type: "application/json; charset=utf-8",
    body: `${JSON.stringify(value, null, 2)}\n`,
  };
}

/** A canonical case file, as it was stored. */
export function jsonText(body: string): ApiAnswer {
  return { kind: "content", type: "application/json; charset=utf-8", body };
}

export function csv(body: string, fileName: string): ApiAnswer {
  return { kind: "content", type: "text/csv; charset=utf-8; header=present", body, fileName };
}

export function problem(status: keyof typeof TITLES, detail: string): ApiAnswer {
  return { kind: "problem", status, detail };
}

/** What is gone says when and why, wherever it is asked for. `slug`: of the negotiation. */
export function recalledProblem(slug: string, { number, recalled }: ReleaseInfo): ApiAnswer {
  const when = recalled ? ` on ${recalled.at.toISOString().slice(0, 10)}: ${recalled.reason}` : "";
  return problem(410, `Release ${number} of ${slug} was recalled${when}`);
}

/** Weak, since the server may compress the body. */
function makeETag(body: string | Uint8Array): string {
  return `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
}

function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => bare(tag) === bare(etag));
}

export function respond(request: Request, answer: ApiAnswer): Response {
  if (answer.kind === "problem") {
    const { status, detail } = answer;
    const body = JSON.stringify({ type: "about:blank", title: TITLES[status], status, detail });
    const headers = new Headers({
      "content-type": "application/problem+json; charset=utf-8",
      ...OPEN,
      ...FRESH,
    });
    if (status === 503) headers.set("retry-after", String(RETRY_AFTER_S));
    if (status === 405) headers.set("allow", "GET, HEAD, OPTIONS");
    return new Response(body, { status, headers });
  }
  const etag = makeETag(answer.body);
  const headers: Record<string, string> = { ...OPEN, ...FRESH, etag };
  if (matches(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  headers["content-type"] = answer.type;
  if (answer.fileName) {
    const how = answer.isKept ? "attachment" : "inline";
    headers["content-disposition"] = `${how}; filename="${answer.fileName}"`;
  }
  return new Response(answer.body, { headers });
}

export function respondToPreflight(): Response {
  const headers = {
    ...OPEN,
    "access-control-allow-methods": "GET, HEAD, OPTIONS",
    "access-control-allow-headers": "If-None-Match",
    "access-control-max-age": "86400",
  };
  return new Response(null, { status: 204, headers });
}
