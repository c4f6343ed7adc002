// Next's request handler behind what must hold for every request, whatever answers it: who may change something,
// what is believed about where it came from, the headers of the answer. Started by scripts/start.mjs.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import next from "next";
import { backupIfDue } from "@/lib/data/backups";
import { closeDatabase } from "@/lib/data/client";
import { withAnswer } from "@/lib/request/answer-status";
import { replaceFailedPages, sendFailedPage, writeFailedPage } from "@/lib/request/failed-page";
import {
  clientAddress,
  createNonce,
  LANGUAGE_HEADER,
  languageOfAddress,
  POLICY_HEADER,
  policyOf,
  replaceForwarded,
  securityHeaders,
} from "@/lib/request/headers";
import { isFromOwnPage } from "@/lib/request/origin";
import { createRequestId, REQUEST_ID_HEADER } from "@/lib/request/request-id";
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
ensureSecret(settings);

const app = next({ dev, hostname: host, port });
const handle = app.getRequestHandler();
const everyAnswer = Object.entries(securityHeaders({ appOrigin }));

function answer(req: IncomingMessage, res: ServerResponse): void {
  const requestId = createRequestId();
  for (const [name, value] of everyAnswer) res.setHeader(name, value);
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

  const client = clientAddress(
    req.socket.remoteAddress ?? "",
    first(req.headers["x-forwarded-for"]),
    trustProxy,
  );
  replaceForwarded(req.headers, appOrigin, client);
  req.headers[REQUEST_ID_HEADER] = requestId;
  const language = languageOfAddress(req.url ?? "");
  req.headers[LANGUAGE_HEADER] = language;
  delete req.headers[POLICY_HEADER];
  const nonce = createNonce();
  if (!req.url?.startsWith("/_next/static/")) {
    const policy = policyOf(req.url ?? "", nonce, { appOrigin, dev });
    req.headers[POLICY_HEADER] = policy;
    res.setHeader(POLICY_HEADER, policy);
  }
  const makeFailedPage = () => writeFailedPage(requestId, nonce, language);
  // In development Next's own page tells what went wrong.
  if (!dev) replaceFailedPages(res, makeFailedPage);
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

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), END_MS).unref();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
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
backUp();
setInterval(backUp, HOUR_MS).unref();
console.log(`Parley is at ${appOrigin}`);
