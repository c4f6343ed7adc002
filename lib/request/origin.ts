// Who may change something: only our own pages. Decided here for every request, before any page or route sees it.

/** Methods that promise to change nothing. */
const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

export interface RequestProvenance {
  method: string;
  /** The `Origin` header as it came; undefined where there was none. */
  origin: string | undefined;
  /** The `Sec-Fetch-Site` header. Only a browser sets it, and no script can. */
  fetchSite: string | undefined;
}

/**
 * True where the request may go on: it changes nothing, or it comes from our own pages at `appOrigin`
 * (an origin without a path, such as `https://parley.example`).
 *
 * Where `Origin` is `null` or missing, `Sec-Fetch-Site` decides: under `Referrer-Policy: no-referrer` a browser
 * sends `Origin: null` even from our own form. A request with neither header is refused: commands do not change
 * data over HTTP, and a browser too old for both headers cannot prove where its request comes from.
 */
export function isFromOwnPage({ method, origin, fetchSite }: RequestProvenance, appOrigin: string): boolean {
  if (SAFE_METHODS.has(method)) return true;
  if (origin === undefined || origin === "null") return fetchSite === "same-origin";
  return origin === appOrigin;
}
