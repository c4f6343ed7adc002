// A zip as the files in it, or refused before it can do harm: by the sizes that its directory says, and unpacking stops
// there, so that one that lies gains nothing.
import { inflateRawSync } from "node:zlib";
import { MAX_ARCHIVE_ENTRIES, MAX_UNPACKED_BYTES } from "@/lib/schemas/limits";
import { type Place, refuseFile } from "./incoming";

export interface ArchiveEntry {
  name: string;
  bytes: Uint8Array;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** The files of a zip in the order of its directory; folders are left out. Throws UnreadableFile. */
export function readArchive(bytes: Uint8Array, file: string): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  for (const entry of unpack(bytes, file)) entries.push(entry);
  return entries;
}

/** Unpacks all of it once, an entry at a time, to know that it stays within the limits. */
export function checkArchive(bytes: Uint8Array, file: string): string[] {
  const names: string[] = [];
  for (const { name } of unpack(bytes, file)) names.push(name);
  return names;
}

function* unpack(bytes: Uint8Array, file: string): Generator<ArchiveEntry> {
  const place: Place = { file, at: "" };
  const broken = () => refuseFile(place, "the file is damaged or cut short: save it anew");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return broken();
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ARCHIVE_ENTRIES) {
    refuseFile(
      place,
      `it holds ${count} files; at most ${MAX_ARCHIVE_ENTRIES} are read: leave out what is not needed`,
    );
  }
  let left = MAX_UNPACKED_BYTES;
  let at = view.getUint32(end + 16, true);
  for (let done = 0; done < count; done++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) return broken();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const declared = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = decode(bytes.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (name.endsWith("/")) continue;
    if ((flags & ENCRYPTED) !== 0) refuseFile(place, "it is protected by a password: save it without one");
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return broken();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) return broken();
    if (declared > left) return refuseSize(place);
    const unpacked = inflate(bytes.subarray(start, start + size), method, declared, place);
    left -= unpacked.length;
    yield { name, bytes: unpacked };
  }
}

function refuseSize(place: Place): never {
  const most = MAX_UNPACKED_BYTES / 1024 / 1024;
  return refuseFile(place, `it unpacks to more than ${most} MB, which is the most that is read: split it`);
}

/** Unpacks to just as many bytes as the directory says: one that unpacks to more is no honest archive. */
function inflate(packed: Uint8Array, method: number, declared: number, place: Place): Uint8Array {
  const broken = () => refuseFile(place, "the file is damaged or cut short: save it anew");
  if (method === STORED) return packed.length === declared ? packed : broken();
  if (method !== DEFLATED) refuseFile(place, "it is packed in an unusual way: save it as an ordinary zip");
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, declared) });
  } catch {
    return broken();
  }
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

const decode = (bytes: Uint8Array) => new TextDecoder("utf-8").decode(bytes);
