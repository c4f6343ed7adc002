// A draft as the sheet needs it: without its evidence, which is asked for where it is shown.
import { endOfRecord } from "@/lib/domain/as-of";
import { entityId, type ListedKind } from "@/lib/domain/case-entities";
import type { CaseFile, Day, Issue, Negotiation, Party, Position } from "@/lib/domain/case-file";
import { firstDay } from "@/lib/domain/day";
import type { Analyst } from "@/lib/domain/permissions";
import { parseThing } from "@/lib/schemas/edited-things";
import { newestRevision } from "./apply-draft-edits";
import { reader, type WriteTransaction } from "./client";
import { readNegotiation, readThings } from "./draft-things";
import { readLatestRelease } from "./parsed-releases";

export interface OpenSheet {
  /** Statements, sources, events and figures are none. */
  draft: CaseFile;
  /** The last day of the whole record. */
  end: Day;
  /** Of each position and issue: a save names the one that it was based on. */
  versions: Record<"position" | "issue", Record<string, number>>;
  released: { number: number; caseFile: CaseFile } | null;
  revision: number;
}

const LONGEST_MS = 60_000;

/** Null where there is no such negotiation. Each thing is read as strictly as one that comes in, and by itself. */
export async function openSheet({ slug }: { analyst: Analyst; slug: string }): Promise<OpenSheet | null> {
  return reader().$transaction(
    async (tx) => {
      const negotiation = await readNegotiation(tx, slug);
      if (negotiation === null) return null;
      const { negotiationId } = negotiation;
      const [parties, issues, positions] = [
        await readKind<Party>(tx, "party", negotiationId),
        await readKind<Issue>(tx, "issue", negotiationId),
        await readKind<Position>(tx, "position", negotiationId),
      ];
      const draft: CaseFile = {
        format: "parley-case/1",
        negotiation: parse("negotiation", negotiation.value) as Negotiation,
        ...{ parties: parties.values, issues: issues.values, positions: positions.values },
        ...{ sources: [], statements: [], events: [], figures: [] },
      };
      return {
        draft,
        end: await readEnd(tx, negotiationId, draft),
        versions: { position: positions.versions, issue: issues.versions },
        released: await readLatestRelease(tx, slug),
        revision: await newestRevision(tx, slug),
      };
    },
    { timeout: LONGEST_MS },
  );
}

async function readKind<Value extends object>(tx: WriteTransaction, kind: ListedKind, negotiationId: string) {
  // Without a prototype: a key may be "constructor".
  const versions: Record<string, number> = Object.create(null);
  const values = (await readThings(tx, kind, { negotiationId, rowIds: null })).map((thing) => {
    const value = parse(kind, thing.value);
    versions[entityId(kind, value)] = thing.version;
    return value as Value;
  });
  return { values, versions };
}

function parse(kind: ListedKind | "negotiation", stored: object): object {
  const value = parseThing(kind, stored);
  if (value === null) throw new Error(`A ${kind} of the draft breaks the form of the case file.`);
  return value;
}

/** As endOfRecord has it of the whole draft. Of dates of any precision the greatest text is the latest. */
async function readEnd(tx: WriteTransaction, negotiationId: string, draft: CaseFile): Promise<Day> {
  const [row] = await tx.$queryRaw<{ latest: string | null }[]>`
    SELECT max("date") AS "latest" FROM (
      SELECT max("date") AS "date" FROM "Statement" WHERE "negotiationId" = ${negotiationId}
      UNION ALL SELECT max("date") FROM "Event" WHERE "negotiationId" = ${negotiationId})`;
  const latest = row?.latest ?? null;
  if (latest === null) return endOfRecord(draft);
  const own = draft.positions.length === 0 ? "" : endOfRecord(draft);
  const [end = ""] = [own, firstDay(latest)].toSorted().toReversed();
  return end;
}
