// Files that wait to be imported, in the database: whoever closes the tab finds them again, on any machine.
import { randomUUID } from "node:crypto";
import type { Analyst } from "@/lib/domain/permissions";
import { type Look, lookSchema, type UploadOptions, uploadOptionsSchema } from "@/lib/schemas/upload";
import { reader, type WriteTransaction, write } from "./client";

export interface UploadInfo {
  id: string;
  createdAt: Date;
  actor: string;
  slug: string | null;
  names: string[];
  options: UploadOptions;
  /** null: nobody has looked yet, or a former version of this program did. */
  look: Look | null;
  doneAt: Date | null;
  batch: string | null;
}

/** What was not imported by then is forgotten. */
const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;
/** One transaction holds all the bytes. */
const LONGEST_MS = 60_000;

/** Keeps the files and gives their id. */
export async function keepUpload(input: {
  analyst: Analyst;
  slug: string | null;
  files: readonly { name: string; bytes: Uint8Array }[];
  options: UploadOptions;
  now: Date;
}): Promise<string> {
  const { analyst, slug, files, options, now } = input;
  const id = randomUUID();
  await write(
    async (tx) => {
      await tx.upload.deleteMany({ where: { createdAt: { lt: new Date(+now - KEPT_DAYS * DAY_MS) } } });
      await tx.upload.create({ data: { id, createdAt: now, actor: analyst.actor, slug, options } });
      for (const [place, { name, bytes }] of files.entries()) {
        await tx.uploadFile.create({ data: { uploadId: id, place, name, content: Buffer.from(bytes) } });
      }
    },
    { timeout: LONGEST_MS },
  );
  return id;
}

/** null: there is none, or it was forgotten. */
export async function getUpload({ id }: { analyst: Analyst; id: string }): Promise<UploadInfo | null> {
  return readUpload(reader(), id);
}

export async function readUpload(
  database: Pick<WriteTransaction, "upload">,
  id: string,
): Promise<UploadInfo | null> {
  const row = await database.upload.findUnique({
    where: { id },
    include: { files: { select: { name: true }, orderBy: { place: "asc" } } },
  });
  if (row === null) return null;
  const { files, createdAt, actor, slug, doneAt, batch } = row;
  return {
    ...{ id, createdAt, actor, slug, doneAt, batch, names: files.map(({ name }) => name) },
    options: uploadOptionsSchema.parse(row.options),
    look: lookSchema.safeParse(row.look).data ?? null,
  };
}

export async function readUploadFiles(id: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  const rows = await reader().uploadFile.findMany({ where: { uploadId: id }, orderBy: { place: "asc" } });
  return rows.map(({ name, content }) => ({ name, bytes: new Uint8Array(content) }));
}

/** What waits or was done of a negotiation, or of all, newest first. */
export async function listUploads(input: {
  analyst: Analyst;
  slug: string | null;
}): Promise<{ id: string; createdAt: Date; actor: string; names: string[]; isDone: boolean }[]> {
  const rows = await reader().upload.findMany({
    where: input.slug === null ? {} : { slug: input.slug },
    orderBy: { createdAt: "desc" },
    take: MOST_LISTED,
    select: {
      ...{ id: true, createdAt: true, actor: true, doneAt: true },
      files: { select: { name: true }, orderBy: { place: "asc" } },
    },
  });
  return rows.map(({ files, doneAt, ...row }) => ({
    ...row,
    names: files.map(({ name }) => name),
    isDone: doneAt !== null,
  }));
}

const MOST_LISTED = 10;

/** Other options need another look. False where it is done or gone. */
export async function changeUploadOptions(input: {
  analyst: Analyst;
  id: string;
  options: UploadOptions;
}): Promise<boolean> {
  return write(async (tx) => {
    const { id, options } = input;
    const { count } = await tx.upload.updateMany({ where: { id, doneAt: null }, data: { options } });
    return count > 0;
  });
}

export async function keepLook(id: string, look: Look): Promise<void> {
  await write((tx) => tx.upload.updateMany({ where: { id, doneAt: null }, data: { look } }));
}

/** Throws it away. */
export async function dropUpload({ id }: { analyst: Analyst; id: string }): Promise<void> {
  await write((tx) => tx.upload.deleteMany({ where: { id, doneAt: null } }));
}

/** In the transaction of the import: it is done, and its files are not needed any more. */
export async function settleUpload(
  tx: WriteTransaction,
  { id, look, batch, now }: { id: string; look: Look; batch: string | null; now: Date },
): Promise<void> {
  await tx.upload.update({ where: { id }, data: { look, batch, doneAt: now }, select: { id: true } });
  // The names stay: the page says what it was that was imported.
  await tx.uploadFile.updateMany({ where: { uploadId: id }, data: { content: new Uint8Array() } });
}

/** What the columns of this negotiation's tables meant when one was last imported. */
export async function getImportColumns(input: {
  analyst: Analyst;
  slug: string;
}): Promise<Record<string, string>> {
  const row = await reader().importColumns.findFirst({ where: { negotiation: { slug: input.slug } } });
  return uploadOptionsSchema.shape.columns.safeParse(row?.columns).data ?? {};
}

export async function keepImportColumns(
  tx: WriteTransaction,
  slug: string,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  const negotiation = await tx.negotiation.findUnique({ where: { slug }, select: { id: true } });
  if (negotiation === null || Object.keys(columns).length === 0) return;
  const negotiationId = negotiation.id;
  await tx.importColumns.upsert({
    where: { negotiationId },
    create: { negotiationId, columns },
    update: { columns },
    select: { negotiationId: true },
  });
}
