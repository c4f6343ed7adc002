// From the bytes of a text file to its text.
import { MAX_TABLE_BYTES } from "@/lib/schemas/limits";
import { refuseFile } from "./incoming";

/** UTF-8 with or without a byte order mark, UTF-16 with one, or what an XML declaration says of itself. */
export function decodeBytes(bytes: Uint8Array, file: string): string {
  if (bytes.length > MAX_TABLE_BYTES) {
    const [size, most] = [bytes.length, MAX_TABLE_BYTES].map((count) => Math.ceil(count / 1024 / 1024));
    refuseFile({ file, at: "" }, `the file is ${size} MB large; at most ${most} MB are read: split it`);
  }
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return refuseFile(
      { file, at: "" },
      "the file is not UTF-8 text: save it as UTF-8 (in a spreadsheet: CSV UTF-8), or as a workbook",
    );
  }
}

const LONGEST_DECLARATION = 200;
const OLD_ENCODINGS = ["iso-8859-1", "windows-1252", "us-ascii"];

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = String.fromCharCode(...bytes.subarray(0, LONGEST_DECLARATION));
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1]?.toLowerCase();
  return declared !== undefined && OLD_ENCODINGS.includes(declared) ? declared : "utf-8";
}
