// A finished answer, ready to be sent in whatever form a reader's browser takes.
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { REQUEST_ID_HEADER } from "../request-id";
import type { RecordedAnswer } from "./recorded-response";
import { makeReady, type Ready, sendReady } from "./send-ready";

const ENCODINGS = ["br", "gzip"] as const;
type Encoding = (typeof ENCODINGS)[number];

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** The first reader waits for it, so it is quick; small answers are then made as small as can be. */
const QUICK = 5;
const SMALLEST = 11;
/** Bytes. A header costs more than what is saved below; above, the smallest form costs seconds of a core. */
const WORTH_COMPRESSING = 860;
const WORTH_THE_SMALLEST = 600_000;

/** Said anew for each request, or by Node. */
const OF_ONE_REQUEST = new Set([
  ...["connection", "content-encoding", "content-length", "date", "keep-alive", "transfer-encoding"],
  REQUEST_ID_HEADER,
]);

/** What the one who asks for it says of itself. */
export interface Reader {
  wantsHead: boolean;
  /** `Accept-Encoding` and `If-None-Match`, as they came. */
  takes: string | undefined;
  has: string | undefined;
}

export function readerOf({ method, headers }: IncomingMessage): Reader {
  return {
    wantsHead: method === "HEAD",
    takes: headers["accept-encoding"]?.toString(),
    has: headers["if-none-match"],
  };
}

export class KeptAnswer {
  readonly status: number;
  readonly etag: string | null;
  readonly #headers: [string, string][] = [];
  readonly #body: Buffer;
  readonly #plain: Ready;
  readonly #notModified: Ready;
  readonly #isText: boolean;
  readonly #compressed = new Map<Encoding, Ready>();
  readonly #making = new Map<Encoding, Promise<Ready>>();
  #sent = 0;

  constructor({ status, headers, body }: RecordedAnswer) {
    this.status = status;
    const type = String(headers["content-type"] ?? "");
    this.#isText =
      /^(text\/|image\/svg|application\/([a-z.]+\+)?(json|xml|javascript|x-bibtex))/.test(type) &&
      body.length >= WORTH_COMPRESSING;
    for (const [name, value] of Object.entries(headers)) {
      if (value === undefined || OF_ONE_REQUEST.has(name)) continue;
      for (const one of Array.isArray(value) ? value : [value]) this.#headers.push([name, String(one)]);
    }
    if (status === 200 && type.startsWith("text/html")) this.#replace("cache-control", "public, no-cache");
    if (this.#isText) this.#vary("accept-encoding");
    this.etag = status === 200 ? this.#ensureETag(body) : null;
    this.#body = body;
    this.#plain = this.#makeReady(body, null);
    this.#notModified = makeReady(304, this.#headersOf304(), null);
  }

  /** In bytes, about what it takes with its compressed forms. */
  get cost(): number {
    return Math.ceil(this.#body.length * (this.#isText ? 1.4 : 1)) + 4_000;
  }

  /** Sends it, or 304 where the reader has it, with the request's own id and what became of the cache. */
  async send(res: ServerResponse, reader: Reader, requestId: string, use: string): Promise<void> {
    const own = ["X-Request-Id", requestId, "Cache-Status", `parley; ${use}`];
    if (this.etag !== null && hasAlready(reader.has, this.etag)) {
      sendReady(res, this.#notModified, own, true);
      return;
    }
    const encoding = this.#isText ? chooseEncoding(reader.takes) : null;
    const ready =
      encoding === null ? this.#plain : (this.#compressed.get(encoding) ?? (await this.#compress(encoding)));
    sendReady(res, ready, own, reader.wantsHead);
    this.#sent += 1;
    // Read more than once, it will be read again.
    if (this.#sent === 2 && this.#isText && this.#body.length <= WORTH_THE_SMALLEST) this.#shrink();
  }

  #compress(encoding: Encoding): Promise<Ready> {
    const known = this.#making.get(encoding);
    if (known !== undefined) return known;
    const body = this.#body;
    const making = (encoding === "br" ? brotli(body, QUICK) : compressGzip(body, { level: 6 })).then(
      (compressed) => {
        const ready = this.#makeReady(compressed, encoding);
        this.#compressed.set(encoding, ready);
        return ready;
      },
    );
    this.#making.set(encoding, making);
    return making;
  }

  #shrink(): void {
    shrinking = shrinking.then(async () => {
      this.#compressed.set("br", this.#makeReady(await brotli(this.#body, SMALLEST), "br"));
    });
  }

  #makeReady(bytes: Buffer, encoding: Encoding | null): Ready {
    const headers = [...this.#headers.flat(), "Content-Length", String(bytes.length)];
    if (encoding !== null) headers.push("Content-Encoding", encoding);
    return makeReady(this.status, headers, bytes);
  }

  #headersOf304(): string[] {
    return this.#headers.filter(([name]) => !name.startsWith("content-") || name.endsWith("policy")).flat();
  }

  #ensureETag(body: Buffer): string {
    const given = this.#headers.find(([name]) => name === "etag")?.[1];
    if (given !== undefined) return given;
    // The policy is part of what a browser keeps: its nonce is that of the body.
    const hash = createHash("sha256").update(body).update(JSON.stringify(this.#headers));
    const etag = `W/"${hash.digest("base64url").slice(0, 27)}"`;
    this.#headers.push(["etag", etag]);
    return etag;
  }

  #replace(name: string, value: string): void {
    const entry = this.#headers.find((header) => header[0] === name);
    if (entry === undefined) this.#headers.push([name, value]);
    else entry[1] = value;
  }

  #vary(name: string): void {
    const known = this.#headers.find((header) => header[0] === "vary")?.[1];
    if (known?.toLowerCase().includes(name)) return;
    this.#replace("vary", known === undefined ? name : `${known}, ${name}`);
  }
}

/** One after the other: it is for later readers, and must not keep the cores from those who wait now. */
let shrinking: Promise<void> = Promise.resolve();

function brotli(bytes: Buffer, quality: number): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return compressBrotli(bytes, { params });
}

/** Browsers of one kind all send the same header, so what a few of them mean is remembered. */
const chosen = new Map<string, Encoding | null>();
const MOST_CHOSEN = 200;

/** The best of those that the header names without `q=0`; null: as it is. */
export function chooseEncoding(header: string | undefined): Encoding | null {
  if (header === undefined) return null;
  const known = chosen.get(header);
  if (known !== undefined) return known;
  const accepted = new Set<string>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    if (!parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) accepted.add(name);
  }
  const encoding = ENCODINGS.find((name) => accepted.has(name)) ?? null;
  if (chosen.size < MOST_CHOSEN) chosen.set(header, encoding);
  return encoding;
}

function hasAlready(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return header.trim() === "*" || header.split(",").some((tag) => bare(tag) === bare(etag));
}
