// Releases as the database has them.
import type { CaseFile } from "@/lib/domain/case-file";
import { readCaseFile } from "@/lib/schemas/case-file";
import type { WriteTransaction } from "./client";

export interface ReleaseInfo {
  number: number;
  note: string;
  publishedAt: Date;
  /** Of the canonical bytes, in lower-case hex. */
  sha256: string;
  recalled: { at: Date; reason: string } | null;
}

/** What is selected of a release; not its case file, which can have megabytes. */
export const RELEASE_INFO = {
  id: true,
  number: true,
  note: true,
  publishedAt: true,
  sha256: true,
  recalledAt: true,
  recalledReason: true,
} as const;

export interface ReleaseRow {
  id: string;
  number: number;
  note: string;
  publishedAt: Date;
  sha256: string;
  recalledAt: Date | null;
  recalledReason: string | null;
}

export function toReleaseInfo(row: ReleaseRow): ReleaseInfo {
  const { number, note, publishedAt, sha256, recalledAt, recalledReason } = row;
  const recalled = recalledAt === null ? null : { at: recalledAt, reason: recalledReason ?? "" };
  return { number, note, publishedAt, sha256, recalled };
}

/** What was published last, recalled or not, or null: whatever equals it is kept for ever. */
export async function readLastRelease(tx: WriteTransaction, slug: string): Promise<CaseFile | null> {
  const row = await tx.release.findFirst({
    where: { negotiation: { slug } },
    orderBy: { number: "desc" },
    select: { number: true, caseFile: true },
  });
  return row === null ? null : parseRelease(`release ${row.number} of "${slug}"`, row.caseFile);
}

/** A stored text is outside input, whatever wrote it. Throws where this program cannot read it. */
export function parseRelease(name: string, text: string): CaseFile {
  const parsed = readCaseFile(text);
  if (parsed.ok) return parsed.caseFile;
  const [fault] = parsed.faults;
  throw new Error(`The case file of ${name} cannot be read. ${fault?.place}: ${fault?.message}`);
}
