// What fails while a page is made, and what a page says there is not, is answered by Next with an empty page that only
// JavaScript fills. This puts a whole one in its place, plain HTML: it helps without JavaScript, needs nothing that may
// have failed, and tells no more than the request's id.
import type { ServerResponse } from "node:http";
import { type Language, withLanguage } from "@/lib/domain/language";
import { adminMissing } from "@/lib/messages/en/ui/admin-missing";
import { failureWords, noShare } from "@/lib/messages/failure-words";
import { isOwnPage } from "./answer-status";

/** Of Next's answer, what its own page would have needed. */
const NOT_OURS = ["content-encoding", "content-length", "etag", "link", "x-nextjs-cache"];

const STYLE = `:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1a1e24;--link:#1f4b7a}
@media(prefers-color-scheme:dark){:root{--paper:#14171b;--ink:#e9e7e1;--link:#9cc3ee}}
body{margin:0;padding:3rem 1.25rem;background:var(--paper);color:var(--ink);font:1rem/1.5 "Inter Variable",system-ui,sans-serif}
main{max-inline-size:40rem;margin-inline:auto}h1{font-size:1.8125rem;line-height:1.2}a{color:var(--link)}`;

/** `nonce`: of the policy that the answer carries. */
export function writeFailedPage(requestId: string, nonce: string, language: Language): string {
  const { direction, title, text, number, again, home } = failureWords[language];
  const content = `<p>${text}</p>
<p>${number} <bdi>${requestId}</bdi></p>
<ul>
<li><a href="">${again}</a></li>
<li><a href="${withLanguage("/", language)}">${home}</a></li>
</ul>`;
  return writePage(nonce, `lang="${language}" dir="${direction}"`, title, content);
}

/** For the team's pages: what there is not, and what one may not see, are one. */
export function writeMissingPage(nonce: string): string {
  const { title, text, home } = adminMissing;
  return writePage(
    nonce,
    'lang="en" dir="ltr"',
    title,
    `<p>${text}</p>\n<p><a href="/admin">${home}</a></p>`,
  );
}

/** For share links: not begun, over, taken back and never made are one, and the page says nothing of the address. */
export function writeNoSharePage(nonce: string): string {
  const { title, text, home } = noShare;
  return writePage(nonce, 'lang="en" dir="ltr"', title, `<p>${text}</p>\n<p><a href="/">${home}</a></p>`);
}

function writePage(nonce: string, attributes: string, title: string, content: string): string {
  return `<!DOCTYPE html>
<html ${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Parley</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
}

/** Sends the page in place of whatever was to come; the head of the answer must not be out yet. */
export function sendFailedPage(res: ServerResponse, page: string, status = 500): void {
  for (const name of NOT_OURS) res.removeHeader(name);
  res.statusCode = status;
  res.setHeader("Content-Type", "text/html; charset=utf-8");
  res.setHeader("Cache-Control", "private, no-store");
  res.end(page);
}

/**
 * From now on `res` sends the page made for the status where it would have sent an HTML page, or nothing at all, with
 * it. All other answers go through as they are, those in the forms of the API too.
 */
export function replaceFailedPages(
  res: ServerResponse,
  pages: Readonly<Partial<Record<number, () => string>>>,
): void {
  const sent = { writeHead: res.writeHead, write: res.write, end: res.end, flushHeaders: res.flushHeaders };
  const hasFailed = () =>
    !res.headersSent &&
    !isOwnPage(res) &&
    pages[res.statusCode] !== undefined &&
    isPage(res.getHeader("content-type"));

  res.writeHead = ((status: number, ...rest: unknown[]) => {
    res.statusCode = status;
    if (hasFailed()) return res;
    return Reflect.apply(sent.writeHead, res, [status, ...rest]);
  }) as typeof res.writeHead;
  res.flushHeaders = () => {
    if (!hasFailed()) sent.flushHeaders.call(res);
  };
  res.write = ((...args: unknown[]) => {
    if (!hasFailed()) return Reflect.apply(sent.write, res, args);
    const written = args.at(-1);
    if (typeof written === "function") queueMicrotask(() => written());
    return true;
  }) as typeof res.write;
  res.end = ((...args: unknown[]) => {
    if (!hasFailed()) return Reflect.apply(sent.end, res, args);
    Object.assign(res, sent);
    sendFailedPage(res, pages[res.statusCode]?.() ?? "", res.statusCode);
    return res;
  }) as typeof res.end;
}

function isPage(type: number | string | string[] | undefined): boolean {
  return type === undefined || String(type).startsWith("text/html");
}
