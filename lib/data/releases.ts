// What the public reads: the releases of a negotiation, and publishing a new one.
import type { CaseFile } from "@/lib/domain/case-file";
import type { Editor } from "@/lib/domain/permissions";
import { getSettings } from "@/lib/settings";
import { reader, write } from "./client";
import { readParsed } from "./parsed-releases";
import { type Published, type PublishRequest, publishDraft } from "./publish-draft";
import { RELEASE_INFO, type ReleaseInfo, type ReleaseRow, toReleaseInfo } from "./release-rows";
import { readReviewers } from "./reviews";
import { beginBatch } from "./revisions";

export type { Published } from "./publish-draft";
export type { ReleaseInfo } from "./release-rows";

export type ReleaseAnswer =
  | { state: "found"; release: ReleaseInfo; latest: ReleaseInfo; caseFile: CaseFile; text: string }
  /** `latest` is null where every release is recalled. */
  | { state: "recalled"; release: ReleaseInfo; latest: ReleaseInfo | null }
  /** No such negotiation, none that the public may see, or no such release. */
  | { state: "missing" };

export type FoundRelease = Extract<ReleaseAnswer, { state: "found" }>;

/** Larger numbers do not fit the column; there is no such release. */
const MAX_NUMBER = 2_147_483_647;

/** The negotiations that the public may see and that have a release which stands, by slug, each with its latest. */
export async function listPublicNegotiations(): Promise<{ slug: string; release: ReleaseInfo }[]> {
  // In one statement: to ask for the releases by their ids would be more of them than a statement may have.
  const rows = await reader().$queryRaw<LatestRow[]>`
    SELECT n."slug", r."number", r."note", r."publishedAt", r."sha256" FROM "Negotiation" n
    JOIN "Release" r ON r."id" = (
      SELECT "id" FROM "Release" WHERE "negotiationId" = n."id" AND "recalledAt" IS NULL
      ORDER BY "number" DESC LIMIT 1
    ) WHERE n."withdrawnAt" IS NULL ORDER BY n."slug"`;
  return rows.map(({ slug, number, note, publishedAt, sha256 }) => ({
    slug,
    release: { number: Number(number), note, publishedAt: new Date(publishedAt), sha256, recalled: null },
  }));
}

/** As the database gives it, without the client's reading. */
interface LatestRow {
  slug: string;
  number: number | bigint;
  note: string;
  publishedAt: string;
  sha256: string;
}

/** The latest release that stands; where all are recalled, the last of them says so. */
export async function getLatestRelease(slug: string): Promise<ReleaseAnswer> {
  const latest = await findLatest(slug);
  if (latest !== null) return toFound(slug, latest, toReleaseInfo(latest));
  const [recalled] = await findReleases(slug, 1);
  if (recalled === undefined) return { state: "missing" };
  return { state: "recalled", release: toReleaseInfo(recalled), latest: null };
}

/** One release by its number. */
export async function getRelease(slug: string, number: number): Promise<ReleaseAnswer> {
  if (!Number.isInteger(number) || number < 1 || number > MAX_NUMBER) return { state: "missing" };
  const [row, latest] = await Promise.all([
    reader().release.findFirst({
      where: { number, negotiation: { slug, withdrawnAt: null } },
      select: RELEASE_INFO,
    }),
    findLatest(slug),
  ]);
  if (row === null) return { state: "missing" };
  const release = toReleaseInfo(row);
  const latestInfo = latest === null ? null : toReleaseInfo(latest);
  if (row.recalledAt !== null || latestInfo === null)
    return { state: "recalled", release, latest: latestInfo };
  return toFound(slug, row, latestInfo);
}

/** All releases, newest first, recalled ones too; [] where there is no such negotiation or the public may not see it. */
export async function listReleases(slug: string): Promise<ReleaseInfo[]> {
  return (await findReleases(slug)).map(toReleaseInfo);
}

/**
 * Freezes the draft as the next release, if it says something else than the latest one, in one transaction with its
 * record. `unknown`: there is no such draft. `faults`: what a release needs and the draft lacks.
 */
export async function publishNegotiation(input: PublishRequest & { editor: Editor }): Promise<Published> {
  const { editor, ...request } = input;
  const { slug, basedOn, hold = [] } = request;
  return write(
    async (tx): Promise<Published> => {
      // Whoever operates the machine publishes what is there, and names no state that they looked at.
      if (basedOn !== undefined && getSettings().reviewCompulsory) {
        const others = await readReviewers(tx, { slug, basedOn, hold });
        if (others.every((name) => name === editor.actor)) return { ok: false, reason: "unreviewed" };
      }
      return publishDraft(tx, beginBatch(editor), request);
    },
    { timeout: LONGEST_MS },
  );
}

/** Reading a draft of the largest size, checking it and writing it takes a few seconds. */
const LONGEST_MS = 60_000;

/**
 * The release with this id, with its text: for whoever has decided, in one statement, that it may be shown. Throws where
 * there is none.
 */
export async function readRelease(slug: string, id: string): Promise<FoundRelease> {
  const [row, latest] = await Promise.all([
    reader().release.findUniqueOrThrow({ where: { id }, select: RELEASE_INFO }),
    findLatest(slug),
  ]);
  return toFound(slug, row, toReleaseInfo(latest ?? row));
}

function findLatest(slug: string): Promise<ReleaseRow | null> {
  return reader().release.findFirst({
    where: { recalledAt: null, negotiation: { slug, withdrawnAt: null } },
    orderBy: { number: "desc" },
    select: RELEASE_INFO,
  });
}

function findReleases(slug: string, take?: number): Promise<ReleaseRow[]> {
  return reader().release.findMany({
    where: { negotiation: { slug, withdrawnAt: null } },
    orderBy: { number: "desc" },
    select: RELEASE_INFO,
    ...(take === undefined ? {} : { take }),
  });
}

async function toFound(slug: string, row: ReleaseRow, latest: ReleaseInfo): Promise<FoundRelease> {
  return { state: "found", release: toReleaseInfo(row), latest, ...(await readParsed(slug, row)) };
}
