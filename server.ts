// Next's request handler behind what must hold for every request, whatever answers it: who may change something,
// what is believed about where it came from, the headers of the answer. Started by scripts/start.mjs.
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import next from "next";
import { forgetArticles } from "@/lib/data/articles";
import { backupIfDue } from "@/lib/data/backups";
import { closeDatabase, countWrites } from "@/lib/data/client";
import { makeFirstAdminLink } from "@/lib/data/one-time-links";
import { listPublicChanges } from "@/lib/data/public-changes";
import { withAnswer } from "@/lib/request/answer-status";
import {
  replaceFailedPages,
  sendFailedPage,
  writeFailedPage,
  writeMissingPage,
  writeNoSharePage,
} from "@/lib/request/failed-page";
import {
  clientAddress,
  createNonce,
  isShared,
  LANGUAGE_HEADER,
  languageOfAddress,
  nonceOfAddress,
  PATH_HEADER,
  POLICY_HEADER,
  policyOf,
  replaceForwarded,
  SHARED_HEADERS,
  securityHeaders,
} from "@/lib/request/headers";
import { isFromOwnPage } from "@/lib/request/origin";
import { isOfTheTeam } from "@/lib/request/own-path";
import { asksForAll, cacheScopeOf } from "@/lib/request/page-cache/cache-scope";
import { KeptAnswer, readerOf } from "@/lib/request/page-cache/kept-answer";
import { PageCache } from "@/lib/request/page-cache/page-cache";
import { RecordedResponse } from "@/lib/request/page-cache/recorded-response";
import { createRequestId, REQUEST_ID_HEADER } from "@/lib/request/request-id";
import { closeTalks } from "@/lib/request/talk/talk-hub";
import { nameArticleProgram } from "@/lib/request/team/article-program";
import { nameProgram } from "@/lib/request/team/upload-program";
import { wellEncoded } from "@/lib/request/well-encoded";
import { ensureSecret } from "@/lib/secret";
import { getSettings } from "@/lib/settings";

// After SIGTERM, requests under way get GRACE_MS to finish. systemd and Docker kill after ten seconds.
const GRACE_MS = 8_000;
const END_MS = 9_500;
const HOUR_MS = 3_600_000;

const dev = process.env.NODE_ENV === "development";
const settings = getSettings();
const { appOrigin, host, port, trustProxy } = settings;
// A secret that is weak, or that others can read, stops the start.
const secret = ensureSecret(settings);
const build = dev ? "" : readFileSync(path.join(process.env.NEXT_DIST_DIR ?? ".next", "BUILD_ID"), "utf8");
const MEGABYTE = 1_048_576;
/** Null while pages are being worked on, and where the settings turn it off. */
const pages =
  dev || settings.pageCacheMb === 0
    ? null
    : new PageCache({
        limit: settings.pageCacheMb * MEGABYTE,
        listChanges: listPublicChanges,
        countWrites,
        now: () => performance.now(),
      });

nameProgram(fileURLToPath(new URL("./take-upload.js", import.meta.url)));
nameArticleProgram(fileURLToPath(new URL("./read-article.js", import.meta.url)));
const app = next({ dev, hostname: host, port });
const handle = app.getRequestHandler();
const everyAnswer = Object.entries(securityHeaders({ appOrigin }));

function answer(req: IncomingMessage, res: ServerResponse): void {
  req.url = wellEncoded(req.url ?? "");
  const requestId = createRequestId();
  if (pages === null || !asksForAll(req.method, req.headers)) {
    answerOne(req, res, { requestId, nonce: createNonce() });
    return;
  }
  const kept = pages.isFresh ? pages.find(req.url ?? "") : undefined;
  const sent =
    kept === undefined
      ? answerFromCache(pages, req, res, requestId)
      : kept.send(res, readerOf(req), requestId, "hit");
  sent.catch((error: unknown) => {
    console.error(`Request ${requestId} failed:`, error);
    res.destroy();
  });
}

/** What is the same for everybody: made once, and given to all who ask while it holds. */
async function answerFromCache(
  cache: PageCache,
  req: IncomingMessage,
  res: ServerResponse,
  requestId: string,
): Promise<void> {
  const url = req.url ?? "";
  const scope = cacheScopeOf(url);
  // Where nobody can tell what still holds, the page itself says what is wrong.
  const mayKeep =
    scope !== null &&
    (await cache.refresh().then(
      () => true,
      () => false,
    ));
  if (scope === null || !mayKeep) {
    answerOne(req, res, { requestId, nonce: createNonce() });
    return;
  }
  const reader = readerOf(req);
  const { answer: made, use } = await cache.get(url, scope, async () => {
    const recorded = new RecordedResponse(forEverybody(req));
    answerOne(req, recorded, { requestId, nonce: nonceOfAddress(secret, build, url) });
    const whole = await recorded.whole;
    return { answer: new KeptAnswer(whole), keep: whole.status === 200 && !whole.headers["set-cookie"] };
  });
  await made.send(res, reader, requestId, use);
}

/** Takes out of the request all that belongs to the one who sent it. */
function forEverybody(req: IncomingMessage): IncomingMessage {
  for (const name of ["accept-encoding", "authorization", "cookie", "if-modified-since", "if-none-match"])
    delete req.headers[name];
  req.method = "GET";
  return req;
}

/** The answer to this one request, whatever it is. */
function answerOne(
  req: IncomingMessage,
  res: ServerResponse,
  { requestId, nonce }: { requestId: string; nonce: string },
): void {
  for (const [name, value] of everyAnswer) res.setHeader(name, value);
  const shared = isShared(req.url ?? "");
  if (shared) for (const [name, value] of Object.entries(SHARED_HEADERS)) res.setHeader(name, value);
  res.setHeader(REQUEST_ID_HEADER, requestId);

  const provenance = {
    method: req.method ?? "",
    origin: req.headers.origin,
    fetchSite: first(req.headers["sec-fetch-site"]),
  };
  if (!isFromOwnPage(provenance, appOrigin)) {
    refuse(res);
    return;
  }
  // It is ours, as was found out; Next takes a missing one for an old browser's, and a null one for an attack.
  if (provenance.origin === "null") req.headers.origin = appOrigin;

  const client = clientAddress(
    req.socket.remoteAddress ?? "",
    first(req.headers["x-forwarded-for"]),
    trustProxy,
  );
  replaceForwarded(req.headers, appOrigin, client);
  req.headers[REQUEST_ID_HEADER] = requestId;
  const language = languageOfAddress(req.url ?? "");
  req.headers[LANGUAGE_HEADER] = language;
  req.headers[PATH_HEADER] = req.url ?? "/";
  delete req.headers[POLICY_HEADER];
  if (!req.url?.startsWith("/_next/static/")) {
    const policy = policyOf(req.url ?? "", nonce, { appOrigin, dev });
    req.headers[POLICY_HEADER] = policy;
    res.setHeader(POLICY_HEADER, policy);
  }
  const makeFailedPage = () => writeFailedPage(requestId, nonce, language);
  // In development Next's own page tells what went wrong.
  if (!dev) {
    const team = isOfTheTeam(req.url ?? "") ? { 404: () => writeMissingPage(nonce) } : {};
    const share = shared ? { 404: () => writeNoSharePage(nonce) } : {};
    replaceFailedPages(res, { 500: makeFailedPage, ...team, ...share });
  }
  withAnswer(res, () => handle(req, res)).catch((error: unknown) => {
    console.error(`Request ${requestId} failed:`, error);
    if (res.headersSent) res.destroy();
    else sendFailedPage(res, makeFailedPage());
  });
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function refuse(res: ServerResponse): void {
  const detail = `Changes are accepted only from the pages of ${appOrigin}.`;
  res.writeHead(403, { "Content-Type": "application/problem+json", "Cache-Control": "no-store" });
  res.end(`${JSON.stringify({ type: "about:blank", title: "Forbidden", status: 403, detail })}\n`);
}

/** A request that is not HTTP never reaches `answer`; its refusal carries the same headers. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
  const headers = everyAnswer.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(`HTTP/1.1 ${status}\r\n${headers}Connection: close\r\nContent-Length: 0\r\n\r\n`);
}

const server = createServer(answer);
server.on("clientError", (error, socket) => refuseMalformed(error, socket as Socket));

function listen(): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

let backup: Promise<void> | null = null;
/** Today's backup, once a day. One that fails is said and tried again; the reading goes on. */
function backUp(): void {
  backup ??= backupIfDue({ ...settings.backups, now: new Date() })
    .then(
      () => {},
      (error: unknown) => console.error("The daily backup failed:", error),
    )
    .finally(() => {
      backup = null;
    });
}

/** Articles of the evidence desk go when their time is over, also where nobody looks. */
function forget(): void {
  forgetArticles(new Date()).catch((error: unknown) =>
    console.error("Old articles were not deleted:", error),
  );
}

/** Says how the first admin gets in, for as long as there is nobody. */
async function welcomeFirstAdmin(): Promise<void> {
  try {
    const link = await makeFirstAdminLink(new Date());
    if (link === null) return;
    console.log(`Nobody can sign in yet. Whoever opens this link within 24 hours becomes the first admin:`);
    console.log(`  ${appOrigin}/welcome/${link.token}`);
  } catch (error) {
    console.error("No link for a first admin could be made:", error);
  }
}

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), END_MS).unref();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // What would never end by itself; whoever listened comes back, to this machine or another.
  closeTalks();
  // A kept-alive connection becomes idle only when its last answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const grace = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearInterval(sweep);
  clearTimeout(grace);
  await backup;
  await app.close();
  await closeDatabase();
  process.exit(0);
}

process.on("SIGTERM", stop);
process.on("SIGINT", stop);

await app.prepare();
if (dev) server.on("upgrade", app.getUpgradeHandler());
await listen();
forget();
backUp();
setInterval(() => {
  forget();
  backUp();
}, HOUR_MS).unref();
console.log(`Parley is at ${appOrigin}`);
await welcomeFirstAdmin();
