// The headers that the server sets, as pure functions of the settings and the request.
import { createHmac, randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { type Language, languageOf } from "@/lib/domain/language";

/** Where Next looks for the nonce that it puts on its scripts: on the request, not on the answer. */
export const POLICY_HEADER = "content-security-policy";

/**
 * The language that the address asks for, on the request: a layout is not told the query, and `<html lang dir>` has to
 * be right in the first byte. One that a client sends is replaced.
 */
export const LANGUAGE_HEADER = "x-parley-language";

/** Path and query of the request: a page is told only its own parts of them. One that a client sends is replaced. */
export const PATH_HEADER = "x-parley-path";

/** `url`: path and query as the request line has them. */
export function languageOfAddress(url: string): Language {
  const query = url.slice(url.indexOf("?") + 1);
  return url.includes("?") ? languageOf(new URLSearchParams(query).getAll("lang")) : languageOf(undefined);
}

export interface HeaderOptions {
  /** Where readers reach us, such as `https://parley.example`. */
  appOrigin: string;
  /** `next dev`: its client evaluates code, sets style elements and talks over a web socket. */
  dev: boolean;
}

/** 22 characters of base64url: 128 random bits. */
export function createNonce(): string {
  return randomBytes(16).toString("base64url");
}

/**
 * The nonce of an answer that is kept and given to many: the same for the address on every machine and after every
 * start. A browser that is told its copy still holds (304) applies the new policy to the scripts that it has, and with
 * another nonce would silently run none of them.
 * @param build what tells this build from another
 */
export function nonceOfAddress(secret: string, build: string, url: string): string {
  return createHmac("sha256", secret).update(`nonce\n${build}\n${url}`).digest("base64url").slice(0, 22);
}

/** Headers that every answer carries: pages, API, static files, errors and refusals. */
export function securityHeaders({ appOrigin }: Pick<HeaderOptions, "appOrigin">): Record<string, string> {
  const headers: Record<string, string> = {
    "X-Content-Type-Options": "nosniff",
    // Links to sources tell nobody where their reader came from; our own forms still send their origin.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy":
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
  };
  if (isHttps(appOrigin)) headers["Strict-Transport-Security"] = "max-age=31536000";
  return headers;
}

/**
 * The policy of a page. Scripts run only with the nonce; `style-src-attr` is apart because a nonce never applies
 * to `style=""`, and a width or a colour computed on the server has to go there.
 */
export function pagePolicy(nonce: string, { appOrigin, dev }: HeaderOptions): string {
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    // A nonce would switch 'unsafe-inline' off again.
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    dev ? "connect-src 'self' ws: wss:" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  if (isHttps(appOrigin)) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}

/** What is taken along of a page and opened by itself: a picture or a table of ours, in which nothing may run or ask. */
const TAKEN_ALONG =
  /^(?:\/admin\/negotiations\/[^/?]+\/preview|\/(?!admin\/)[a-z]+\/[^/?]+(?:\/releases\/\d+)?)\/take\/([^/?]+)(?:\?|$)/;

/** It brings its look along, and is read in the browser before it is printed. */
const WITH_STYLE = "booklet.html";

/** Behind share links, in frames and outside, and where somebody's talk is followed. `url`: path and query. */
export function isShared(url: string): boolean {
  return /^\/(?:s|embed|f)(?:[/?]|$)/.test(url);
}

/** What is read through a link is nobody else's: it is not found, not kept, and says to nobody where its reader came from. */
export const SHARED_HEADERS: Readonly<Record<string, string>> = {
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow",
  "Cache-Control": "private, no-store",
};

/** The policy of a page that may stand in a frame on these sites, and on ours to look at it first; []: on any. */
export function framedPolicy(policy: string, sites: readonly string[]): string {
  const ancestors = sites.length === 0 ? "*" : ["'self'", ...sites].join(" ");
  return policy.replace("frame-ancestors 'none'", `frame-ancestors ${ancestors}`);
}

/** The policy of the answer to a request. `url`: path and query. */
export function policyOf(url: string, nonce: string, options: HeaderOptions): string {
  const file = TAKEN_ALONG.exec(url)?.[1];
  if (file === undefined) return pagePolicy(nonce, options);
  const style = file === WITH_STYLE ? " style-src 'unsafe-inline';" : "";
  return `default-src 'none';${style} frame-ancestors 'none'`;
}

/**
 * The address of the client, as far as it can be believed.
 * With `trustProxy` proxies in front of us, each adds to the end of `X-Forwarded-For` the address it was called
 * from: the client stands that many places from the end, and what is left of it anybody may have written.
 * Fewer entries than proxies: the header is not from our proxies, and the socket's own address counts.
 */
export function clientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  trustProxy: number,
): string {
  if (trustProxy <= 0 || forwardedFor === undefined) return socketAddress;
  const entries = forwardedFor.split(",").map((entry) => entry.trim());
  return entries.at(-trustProxy) || socketAddress;
}

/**
 * Replaces, in place, all that a client can claim about where a request came from and was sent to:
 * after this `Host` and `X-Forwarded-*` say what the settings and the socket say, so that no address built from
 * them, by us or by Next, leads elsewhere.
 */
export function replaceForwarded(headers: IncomingHttpHeaders, appOrigin: string, client: string): void {
  for (const name of Object.keys(headers)) {
    if (name === "forwarded" || name.startsWith("x-forwarded-") || name === "x-real-ip") delete headers[name];
  }
  const { host, protocol } = new URL(appOrigin);
  headers.host = host;
  headers["x-forwarded-host"] = host;
  headers["x-forwarded-proto"] = protocol.slice(0, -1);
  headers["x-forwarded-for"] = client;
}

function isHttps(appOrigin: string): boolean {
  return appOrigin.startsWith("https:");
}
