// A draft with all that an editor of it needs to begin, and what others did to it since.
import { type EntityKind, isEntityKind } from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";
import type { Analyst } from "@/lib/domain/permissions";
import { newestRevision } from "./apply-draft-edits";
import { reader } from "./client";
import { readVersionedDraft } from "./draft-reader";
import type { Prisma } from "./generated/client";
import { readLatestRelease } from "./parsed-releases";

export interface OpenDraft {
  draft: CaseFile;
  /** The version of each thing, by kind and id: a save names the one that it was based on. */
  versions: Record<EntityKind, Record<string, number>>;
  /** The latest release that stands; null: there is none. */
  released: { number: number; caseFile: CaseFile } | null;
  /** The newest revision: what others did later is asked for with it. */
  revision: number;
}

const LONGEST_MS = 60_000;

/** Null where there is no such negotiation. */
export async function openDraft({ slug }: { analyst: Analyst; slug: string }): Promise<OpenDraft | null> {
  return reader().$transaction(
    async (tx) => {
      const opened = await readVersionedDraft(tx, slug);
      if (opened === null) return null;
      return {
        ...opened,
        released: await readLatestRelease(tx, slug),
        revision: await newestRevision(tx, slug),
      };
    },
    { timeout: LONGEST_MS },
  );
}

/** What became of one thing. */
export interface DraftNews {
  kind: EntityKind;
  id: string;
  /** As it stands now; null: it is gone. */
  value: object | null;
  version: number | null;
  by: string;
  at: Date;
  batch: string;
}

export type DraftNewsAnswer =
  /** In the order in which it happened, a thing once. `revision`: up to here, for the next question. */
  | { state: "news"; revision: number; news: DraftNews[] }
  /** Too much, or other than single things: open the draft again. */
  | { state: "reload" };

type RevisionRow = Prisma.RevisionGetPayload<object>;

/** Beyond so many one opens the draft again. */
const MOST_NEWS = 500;

/** What was done to the draft after a revision, by whomever. Null where there is no such negotiation. */
export async function listDraftChanges(input: {
  analyst: Analyst;
  slug: string;
  after: number;
}): Promise<DraftNewsAnswer | null> {
  const { slug, after } = input;
  const rows = await reader().revision.findMany({
    where: { negotiationSlug: slug, id: { gt: after } },
    orderBy: { id: "asc" },
    take: MOST_NEWS + 1,
  });
  const newest = rows.at(-1);
  if (newest === undefined) {
    const known = await reader().negotiation.findUnique({ where: { slug }, select: { id: true } });
    return known === null ? null : { state: "news", revision: after, news: [] };
  }
  if (rows.length > MOST_NEWS || rows.some(isWhole)) return { state: "reload" };
  const news = new Map<string, DraftNews>();
  const tell = (one: DraftNews) => {
    const name = `${one.kind} ${one.id}`;
    news.delete(name);
    news.set(name, one);
  };
  for (const { kind, key: id, formerKey, before, after: value, version, actor: by, at, batch } of rows) {
    // A release, an export and the like change nothing in the draft.
    if (!isEntityKind(kind) || (before === null && value === null)) continue;
    const shared = { kind, by, at, batch };
    if (formerKey !== null) tell({ ...shared, id: formerKey, value: null, version: null });
    tell({ ...shared, id, value: value as object | null, version });
  }
  return { state: "news", revision: newest.id, news: [...news.values()] };
}

/** Whether it is more than news of single things: what was renamed stands in others, and what moved changes a list. */
function isWhole({ kind, action, before, formerKey, toIndex, fromIndex, optionKeys }: RevisionRow): boolean {
  if (kind === "list" || action === "import" || optionKeys !== null) return true;
  // A position from another day is another one; a key of anything else stands in what refers to it.
  if (formerKey !== null) return kind !== "position";
  const isRowOrColumn = kind === "issue" || kind === "party";
  return toIndex !== null && (fromIndex !== null || (before === null && isRowOrColumn));
}
