// Since when readers could know of a position as it stands: the release that first said it so.
import "server-only";
import { getRelease, type ReleaseInfo } from "@/lib/data/releases";
import { positionId } from "@/lib/domain/case-entities";
import type { CaseFile, Position } from "@/lib/domain/case-file";
import { saysTheSame } from "@/lib/domain/diff-fields";

export interface FirstRelease {
  /** When the release was published that first said the position as it stands. */
  at: Date;
  /** Releases before that one said otherwise of the same position: its coding was mended, and nothing new was said. */
  corrected: boolean;
}

/** Looking further back costs one case file a release; what is older than so many keeps the date of the last. */
const MOST_RELEASES = 20;

/** What is published never changes, so neither does the answer for one list of releases. The oldest go first. */
const known = new Map<string, ReadonlyMap<string, FirstRelease>>();
const MOST_KNOWN = 50;

/** By the identity of the position. `releases`: newest first; recalled ones say nothing. */
export async function listFirstReleases(
  slug: string,
  caseFile: CaseFile,
  releases: readonly ReleaseInfo[],
): Promise<ReadonlyMap<string, FirstRelease>> {
  const standing = releases.filter(({ recalled }) => recalled === null).slice(0, MOST_RELEASES);
  const name = [slug, ...standing.map(({ number, sha256 }) => `${number}:${sha256}`)].join(" ");
  const made = known.get(name) ?? (await look(slug, caseFile, standing));
  known.delete(name);
  known.set(name, made);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KNOWN) break;
    known.delete(oldest);
  }
  return made;
}

async function look(
  slug: string,
  caseFile: CaseFile,
  [latest, ...older]: readonly ReleaseInfo[],
): Promise<ReadonlyMap<string, FirstRelease>> {
  const since = new Map<string, FirstRelease>();
  let unbroken = new Map<string, Position>();
  for (const position of caseFile.positions) {
    unbroken.set(positionId(position), position);
    if (latest) since.set(positionId(position), { at: latest.publishedAt, corrected: false });
  }
  for (const release of older) {
    if (unbroken.size === 0) break;
    const answer = await getRelease(slug, release.number);
    if (answer.state !== "found") continue;
    const kept = new Map<string, Position>();
    for (const position of answer.caseFile.positions) {
      const id = positionId(position);
      const now = unbroken.get(id);
      const first = since.get(id);
      if (now === undefined || first === undefined) continue;
      if (saysTheSame(now, position)) {
        kept.set(id, now);
        since.set(id, { at: release.publishedAt, corrected: false });
      } else since.set(id, { ...first, corrected: true });
    }
    unbroken = kept;
  }
  return since;
}
