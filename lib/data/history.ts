// What was done to a negotiation, as history shows it, newest first.
import { ENTITY_KINDS, type EntityKind, isEntityKind } from "@/lib/domain/case-entities";
import type { DraftChange } from "@/lib/domain/draft-edit";
import type { Analyst } from "@/lib/domain/permissions";
import { reader, type WriteTransaction } from "./client";
import { Prisma } from "./generated/client";

export interface RevisionInfo {
  id: number;
  slug: string | null;
  at: Date;
  actor: string;
  batch: string;
  action: string;
  /** Of a thing of the draft; or `list`, `release`. */
  kind: string;
  key: string;
  title: string;
  origin: string | null;
  /** What it did to the draft; null: nothing (an export, a release …). */
  change: DraftChange | null;
  /** Of a list whose order changed. */
  order: { before: string[]; after: string[] } | null;
}

export interface HistoryPage {
  /** `ofBatch`: how many of the same batch were found. */
  revisions: (RevisionInfo & { ofBatch: number })[];
  /** For the next page; null: these are the last. */
  next: number | null;
}

/**
 * @param input.kind with `id`: of one thing, under whatever key it went
 * @param input.q text that stands in the title, the name, the key or the content
 * @param input.before only those older than this revision
 */
export async function listRevisions(input: {
  analyst: Analyst;
  slug: string;
  kind?: EntityKind | undefined;
  id?: string | undefined;
  q?: string | undefined;
  batch?: string | undefined;
  before?: number | undefined;
  limit: number;
}): Promise<HistoryPage> {
  const { slug, kind, id, q, batch, before, limit } = input;
  const conditions: Prisma.Sql[] = [Prisma.sql`"negotiationSlug" = ${slug}`];
  if (kind !== undefined) conditions.push(Prisma.sql`"kind" = ${kind}`);
  if (kind !== undefined && id !== undefined) conditions.push(await ofThing(slug, kind, id));
  if (batch !== undefined) conditions.push(Prisma.sql`"batch" = ${batch}`);
  if (q !== undefined) {
    const text = Prisma.sql`lower("title" || char(10) || "key" || char(10) || "actor" || char(10)
      || coalesce("before", '') || char(10) || coalesce("after", ''))`;
    conditions.push(Prisma.sql`instr(${text}, lower(${q})) > 0`);
  }
  const rows = await reader().$queryRaw<{ id: number; ofBatch: number }[]>`
    SELECT "id", "ofBatch" FROM (
      SELECT "id", count(*) OVER (PARTITION BY "batch") AS "ofBatch",
        row_number() OVER (PARTITION BY "batch" ORDER BY "id") AS "inBatch"
      FROM "Revision" WHERE ${Prisma.join(conditions, " AND ")})
    WHERE "inBatch" <= ${batch === undefined ? MOST_OF_BATCH : MAX_ID} AND "id" < ${before ?? MAX_ID}
    ORDER BY "id" DESC LIMIT ${limit + 1}`;
  const shown = rows.slice(0, limit);
  const sizes = new Map(shown.map(({ id: each, ofBatch }) => [Number(each), Number(ofBatch)]));
  const read = await readRevisions(reader(), [...sizes.keys()]);
  const revisions = read.map((revision) => ({ ...revision, ofBatch: sizes.get(revision.id) ?? 1 }));
  const last = revisions.at(-1);
  return { revisions, next: rows.length > limit && last !== undefined ? last.id : null };
}

/** Of one import thousands may be found: so many are listed, its first line among them, unless it is asked for alone. */
const MOST_OF_BATCH = 12;
/** Of the column. */
const MAX_ID = 2_147_483_647;

/** The revisions of one thing, those too that it had under a former key. */
async function ofThing(slug: string, kind: EntityKind, id: string): Promise<Prisma.Sql> {
  const parts: Prisma.Sql[] = [];
  let key = id;
  let until: number | null = null;
  for (;;) {
    const before = until === null ? Prisma.sql`1` : Prisma.sql`"id" < ${until}`;
    parts.push(Prisma.sql`("key" = ${key} AND ${before})`);
    const renamed = await findRenamed(slug, kind, key, until);
    if (renamed === null) return Prisma.sql`(${Prisma.join(parts, " OR ")})`;
    key = renamed.key;
    until = renamed.id;
  }
}

/** When the thing got this key, and the one before; a position is named after its party and its issue. */
async function findRenamed(
  slug: string,
  kind: EntityKind,
  key: string,
  until: number | null,
): Promise<{ id: number; key: string } | null> {
  const [party = "", issue = "", day = ""] = kind === "position" ? key.split("~") : [];
  const names = [
    { kind, key },
    ...(kind === "position"
      ? [
          { kind: "party", key: party },
          { kind: "issue", key: issue },
        ]
      : []),
  ];
  const row = await reader().revision.findFirst({
    where: {
      ...{ negotiationSlug: slug, OR: names, formerKey: { not: null } },
      ...(until !== null && { id: { lt: until } }),
    },
    orderBy: { id: "desc" },
    select: { id: true, kind: true, formerKey: true },
  });
  if (row?.formerKey == null) return null;
  const { id, formerKey } = row;
  if (row.kind === kind) return { id, key: formerKey };
  return { id, key: row.kind === "party" ? `${formerKey}~${issue}~${day}` : `${party}~${formerKey}~${day}` };
}

/** The number of the newest of all; 0: nothing was ever done. */
export async function newestRevision(): Promise<number> {
  const newest = await reader().revision.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  return newest?.id ?? 0;
}

/** Newest first. */
export async function readRevisions(
  tx: Pick<WriteTransaction, "revision">,
  ids: readonly number[],
): Promise<RevisionInfo[]> {
  const rows = await tx.revision.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: "desc" } });
  return rows.map(toInfo);
}

/** The whole batch, oldest first; [] where there is none in this negotiation. */
export async function readBatch(tx: WriteTransaction, slug: string, batch: string): Promise<RevisionInfo[]> {
  const listed = Prisma.raw(BATCH_COLUMNS.map((name) => `"${name}"`).join(", "));
  // As one text, like the rows of a draft: an import has a line for each of its things.
  const [row] = await tx.$queryRaw<{ rows: string }[]>`
    SELECT json_group_array(json_array(${listed})) AS "rows" FROM (
      SELECT ${listed} FROM "Revision" WHERE "negotiationSlug" = ${slug} AND "batch" = ${batch} ORDER BY "id")`;
  return (JSON.parse(row?.rows ?? "[]") as unknown[][]).map((cells) => {
    const texts = Object.fromEntries(BATCH_COLUMNS.map((name, at) => [name, cells[at]])) as Row;
    const [before, after, optionKeys] = [texts.before, texts.after, texts.optionKeys].map(parseJson);
    return toInfo({
      ...{ ...texts, at: new Date(texts.at), before: before ?? null, after: after ?? null },
      optionKeys: optionKeys ?? null,
    });
  });
}

const BATCH_COLUMNS = [
  ...(["id", "at", "actor", "batch", "negotiationSlug", "action", "kind", "key", "title", "origin"] as const),
  ...(["before", "after", "formerKey", "fromIndex", "toIndex", "optionKeys"] as const),
] as const;

const parseJson = (text: Prisma.JsonValue): Prisma.JsonValue =>
  typeof text === "string" ? JSON.parse(text) : null;

type Row = Prisma.RevisionGetPayload<object>;

function toInfo(row: Row): RevisionInfo {
  const { id, at, actor, batch, action, kind, key, title, origin } = row;
  return {
    ...{ id, slug: row.negotiationSlug, at, actor, batch, action, kind, key, title, origin },
    ...{ change: toChange(row), order: toOrder(row) },
  };
}

function toChange(row: Row): DraftChange | null {
  const { kind, key: id, formerKey: formerId, before, after, fromIndex, toIndex, optionKeys } = row;
  if (!isEntityKind(kind) || (before === null && after === null)) return null;
  return {
    ...{ kind, id, formerId, before: asObject(before), after: asObject(after), fromIndex, toIndex },
    optionKeys: asObject(optionKeys) as DraftChange["optionKeys"],
  };
}

function toOrder({ kind, before, after }: Row): RevisionInfo["order"] {
  if (kind !== "list") return null;
  return { before: orderIn(before), after: orderIn(after) };
}

/** Written by this program; what a later one may write otherwise is no order. */
function orderIn(value: Prisma.JsonValue): string[] {
  const order = asObject(value)?.order;
  return Array.isArray(order) ? order.filter((id) => typeof id === "string") : [];
}

function asObject(value: Prisma.JsonValue): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}

export interface DeletedThing {
  revision: RevisionInfo;
  kind: EntityKind;
  id: string;
}

/** Deleted things can be brought back from the bin for so long. */
export const BIN_DAYS = 30;
const DAY_MS = 86_400_000;
/** So many of the bin are shown. */
const MOST_DELETED = 500;

/** What was deleted in the last 30 days and is not there now, last deleted first. */
export async function listDeleted(input: {
  analyst: Analyst;
  slug: string;
  now: Date;
}): Promise<DeletedThing[]> {
  const { slug, now } = input;
  const since = new Date(+now - BIN_DAYS * DAY_MS);
  // The last word on each thing, where it is that it is gone.
  const rows = await reader().revision.findMany({
    where: {
      ...{ negotiationSlug: slug, at: { gte: since }, kind: { in: [...ENTITY_KINDS] } },
      ...{ after: { equals: Prisma.DbNull }, NOT: { before: { equals: Prisma.DbNull } } },
    },
    orderBy: { id: "desc" },
    take: MOST_DELETED,
  });
  const deleted: DeletedThing[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const { kind, key } = row;
    const name = `${kind} ${key}`;
    if (!isEntityKind(kind) || seen.has(name)) continue;
    seen.add(name);
    const later = await reader().revision.findFirst({
      where: {
        negotiationSlug: slug,
        kind,
        key,
        id: { gt: row.id },
        NOT: { after: { equals: Prisma.DbNull } },
      },
      select: { id: true },
    });
    if (later === null) deleted.push({ revision: toInfo(row), kind, id: key });
  }
  return deleted;
}
