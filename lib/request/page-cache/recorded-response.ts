// A response that goes nowhere: what is written to it is kept, to be sent to many.
import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";

export interface RecordedAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** No socket is behind it, so it neither waits for a slow reader nor ends when one goes away. */
export class RecordedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  readonly #whole: Promise<RecordedAnswer>;
  #settle!: (answer: RecordedAnswer) => void;

  constructor(request: IncomingMessage) {
    super(request);
    this.#whole = new Promise((resolve) => {
      this.#settle = resolve;
    });
    // By itself it says so only once it has a socket.
    Object.defineProperty(this, "headersSent", { get: () => this.finished || this.#chunks.length > 0 });
  }

  /** Resolves when the answer has been ended. */
  get whole(): Promise<RecordedAnswer> {
    return this.#whole;
  }

  override flushHeaders(): void {}

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.at(-1);
    if (Array.isArray(headers)) {
      const flat = headers.flat();
      for (let at = 0; at + 1 < flat.length; at += 2) this.setHeader(String(flat[at]), flat[at + 1]);
    } else if (typeof headers === "object" && headers !== null) {
      for (const [name, value] of Object.entries(headers))
        if (value !== undefined) this.setHeader(name, value);
    }
    return this;
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#keep(chunk, rest[0]);
    const written = rest.at(-1);
    if (typeof written === "function") queueMicrotask(() => written());
    return true;
  }

  override end(...args: unknown[]): this {
    if (this.finished) return this;
    if (typeof args[0] !== "function") this.#keep(args[0], args[1]);
    this.finished = true;
    this.#settle({
      status: this.statusCode,
      headers: { ...this.getHeaders() },
      body: Buffer.concat(this.#chunks),
    });
    const ended = args.at(-1);
    queueMicrotask(() => {
      this.emit("finish");
      this.emit("close");
      if (typeof ended === "function") ended();
    });
    return this;
  }

  #keep(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === "string") {
      this.#chunks.push(
        Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"),
      );
    } else if (chunk instanceof Uint8Array) {
      // A copy: whoever writes may use the memory again.
      this.#chunks.push(Buffer.from(chunk));
    }
  }
}
