// Releases as case files, each read once in the life of the program while there is room for it.
import { MAX_CASE_FILE_BYTES } from "@/lib/schemas/limits";
import { reader, type WriteTransaction } from "./client";
import { type ParsedRelease, ReleaseCache } from "./release-cache";
import { parseRelease } from "./release-rows";

/**
 * Characters of canonical text; the parsed values take several times as much memory. The largest case that there can be
 * finds room: without it every reader of every page of that case would have it read anew, for seconds.
 */
const CACHE_LIMIT = MAX_CASE_FILE_BYTES;

interface Shared {
  cache: ReleaseCache;
  /** Those that are being read now: whoever asks meanwhile waits for the same. */
  reading: Map<string, Promise<ParsedRelease>>;
}

/** In process-wide storage: Next bundles this file more than once, and each copy would read and keep them anew. */
const HOLDER: unique symbol = Symbol.for("parley.releases");
const holder = globalThis as { [HOLDER]?: Shared };

function shared(): Shared {
  holder[HOLDER] ??= { cache: new ReleaseCache(CACHE_LIMIT), reading: new Map() };
  return holder[HOLDER];
}

interface Named {
  id: string;
  number: number;
}

/** The release with its text, for whoever has decided that it may be shown. Throws where there is none. */
export function readParsed(slug: string, row: Named): Promise<ParsedRelease> {
  const { cache, reading } = shared();
  const known = cache.get(row.id);
  if (known !== undefined) return Promise.resolve(known);
  const underWay = reading.get(row.id);
  if (underWay !== undefined) return underWay;
  const parsed = parseAndKeep(reader(), slug, row).finally(() => reading.delete(row.id));
  reading.set(row.id, parsed);
  return parsed;
}

async function parseAndKeep(
  client: Pick<WriteTransaction, "release">,
  slug: string,
  { id, number }: Named,
): Promise<ParsedRelease> {
  const { caseFile: text } = await client.release.findUniqueOrThrow({
    where: { id },
    select: { caseFile: true },
  });
  const parsed = { caseFile: parseRelease(`release ${number} of "${slug}"`, text), text };
  shared().cache.set(id, parsed);
  return parsed;
}

/** The latest release that stands, or null: what readers see unless the negotiation is withdrawn. */
export async function readLatestRelease(
  tx: WriteTransaction,
  slug: string,
): Promise<{ number: number; caseFile: ParsedRelease["caseFile"] } | null> {
  const row = await tx.release.findFirst({
    where: { negotiation: { slug }, recalledAt: null },
    orderBy: { number: "desc" },
    select: { id: true, number: true },
  });
  if (row === null) return null;
  // Never one that is being read outside: that read would wait for this transaction, and this one for it.
  const parsed = shared().cache.get(row.id) ?? (await parseAndKeep(tx, slug, row));
  return { number: row.number, caseFile: parsed.caseFile };
}
