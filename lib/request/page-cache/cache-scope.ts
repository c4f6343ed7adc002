// Which answers are the same for everybody and may be kept, and on what they depend. Pure.
import type { IncomingHttpHeaders } from "node:http";
import { EMPTY_VIEW } from "@/lib/domain/view-state";

/**
 * `build`: a file of the build, which never changes. `everything`: what several negotiations stand in.
 * Otherwise the slug of the one negotiation that it is about.
 */
export type CacheScope = { of: "build" } | { of: "everything" } | { of: "negotiation"; slug: string };

const BUILD: CacheScope = { of: "build" };
const EVERYTHING: CacheScope = { of: "everything" };

const STATIC = "/_next/static/";
const OF_ONE = /^\/(?:api\/v1\/)?negotiations\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/|$)/;
const OF_ALL = /^\/(?:|negotiations|method|docs\/api|search|search\/suggest|card\.png|api\/v1\/[a-z0-9.-]+)$/;

/** Anything else is answered, and says what it did not know, but is not kept: nobody can fill the cache with it. */
const KNOWN: ReadonlySet<string> = new Set([...Object.keys(EMPTY_VIEW), "page", "headlines", "release"]);
const LONGEST_URL = 2_000;

/**
 * Whether a request asks for the whole of what stands at its address. A page as data, for a page that is already open,
 * depends on what that page is; a range is a part.
 */
export function asksForAll(method: string | undefined, headers: IncomingHttpHeaders): boolean {
  return (
    (method === "GET" || method === "HEAD") &&
    headers.rsc === undefined &&
    headers["next-router-state-tree"] === undefined &&
    headers.range === undefined
  );
}

/** Null: the answer is not kept. `url`: path and query as the request line has them. */
export function cacheScopeOf(url: string): CacheScope | null {
  if (url.length > LONGEST_URL) return null;
  if (url.startsWith(STATIC)) return url.includes("?") ? null : BUILD;
  const at = url.indexOf("?");
  if (at !== -1 && !knowsAll(url.slice(at + 1))) return null;
  const path = at === -1 ? url : url.slice(0, at);
  const slug = OF_ONE.exec(path)?.[1];
  if (slug !== undefined) return { of: "negotiation", slug };
  return OF_ALL.test(path) ? EVERYTHING : null;
}

function knowsAll(query: string): boolean {
  for (const name of new URLSearchParams(query).keys()) if (!KNOWN.has(name)) return false;
  return true;
}
