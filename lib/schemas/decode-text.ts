// From the bytes of a file to its text, within the limit.
import type { FaultList } from "./fault";
import { MAX_CASE_FILE_BYTES } from "./limits";

const BYTE_ORDER_MARK = "\ufeff";

function countBytes(text: string): number {
  // Every UTF-16 unit takes one to three bytes: most texts need no counting.
  if (text.length > MAX_CASE_FILE_BYTES || text.length * 3 <= MAX_CASE_FILE_BYTES) return text.length;
  return new TextEncoder().encode(text).length;
}

/** The text, without a byte order mark; null, and a fault, where it is too long or not UTF-8. */
export function decodeText(input: string | Uint8Array, faults: FaultList): string | null {
  const bytes = typeof input === "string" ? countBytes(input) : input.byteLength;
  if (bytes > MAX_CASE_FILE_BYTES) {
    const megabytes = (count: number) => `${Math.ceil(count / 1024 / 1024)} MB`;
    faults.add(
      [],
      `the file is ${megabytes(bytes)} large; at most ${megabytes(MAX_CASE_FILE_BYTES)} are read: split the negotiation`,
    );
    return null;
  }
  if (typeof input === "string") return input.startsWith(BYTE_ORDER_MARK) ? input.slice(1) : input;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(input);
  } catch {
    faults.add([], "the file is not UTF-8 text: save it as UTF-8, without another encoding or compression");
    return null;
  }
}
