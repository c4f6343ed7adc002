// Sends an answer whose head was written beforehand. Node writes the head of each answer anew and looks at every sign of
// every field: for a page that is kept that is a quarter of all the work.
import type { ServerResponse } from "node:http";

export interface Ready {
  status: number;
  /** Names and values in turn. */
  headers: readonly string[];
  /** The same as they go over the wire, after the line of the status. */
  head: string;
  /** Null: there is none. */
  bytes: Buffer | null;
}

const REASONS: Readonly<Record<number, string>> = { 200: "OK", 304: "Not Modified" };

/** `headers`: names and values in turn, none of which comes from a request. */
export function makeReady(status: number, headers: readonly string[], bytes: Buffer | null): Ready {
  return { status, headers, head: `HTTP/1.1 ${status} ${REASONS[status] ?? ""}\r\n${write(headers)}`, bytes };
}

function write(headers: readonly string[]): string {
  let text = "";
  for (let at = 0; at + 1 < headers.length; at += 2) text += `${headers[at]}: ${headers[at + 1]}\r\n`;
  return text;
}

/** `own`: headers of this one answer, names and values in turn. `wantsHead`: without its body. */
export function sendReady(
  res: ServerResponse,
  { status, headers, head, bytes }: Ready,
  own: readonly string[],
  wantsHead: boolean,
): void {
  if (canTakeHead(res)) {
    res.statusCode = status;
    res._header = `${head}${write(own)}Date: ${now()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n`;
  } else res.writeHead(status, [...headers, ...own]);
  if (wantsHead || bytes === null) res.end();
  else res.end(bytes);
}

/**
 * Node keeps the head in `_header` until it sends it: a name of its own, which a test holds to what it means here. What
 * has to end the connection, or is of an older HTTP, is left to Node.
 */
function canTakeHead(res: ServerResponse): res is ServerResponse & { _header: string | null } {
  return "_header" in res && res._header === null && res.shouldKeepAlive && res.req.httpVersion === "1.1";
}

let second = 0;
let date = "";

/** As the header Date has it, made once a second. */
function now(): string {
  const at = Math.floor(Date.now() / 1_000);
  if (at !== second) {
    second = at;
    date = new Date(at * 1_000).toUTCString();
  }
  return date;
}
