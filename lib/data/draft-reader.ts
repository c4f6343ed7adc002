// The draft's rows as the case file that they were made from.
import {
  ENTITY_KINDS,
  type EntityKind,
  entityId,
  LIST_OF,
  type ListedKind,
} from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";
import { type ParsedCaseFile, parseCaseFile } from "@/lib/schemas/case-file";
import type { WriteTransaction as Transaction } from "./client";
import { readNegotiation, readThings, type StoredThing } from "./draft-things";

/**
 * The draft, or null where there is no such negotiation. Call it inside a transaction: it reads sixteen tables.
 * Throws where the draft breaks a rule that everything which writes it keeps.
 */
export async function readDraft(tx: Transaction, slug: string): Promise<CaseFile | null> {
  const parsed = await parseDraft(tx, slug);
  return parsed && orThrow(slug, parsed);
}

/** The same with the version of each thing, by kind and id. */
export async function readVersionedDraft(
  tx: Transaction,
  slug: string,
): Promise<{ draft: CaseFile; versions: Record<EntityKind, Record<string, number>> } | null> {
  const stored = await readStored(tx, slug);
  if (stored === null) return null;
  const draft = orThrow(slug, parseCaseFile(stored.root));
  const versions = Object.fromEntries(
    ENTITY_KINDS.map((kind) => {
      // Without a prototype: a key may be "constructor".
      const ofKind: Record<string, number> = Object.create(null);
      if (kind === "negotiation") ofKind[slug] = stored.version;
      else
        for (const [at, value] of draft[LIST_OF[kind]].entries())
          ofKind[entityId(kind, value)] = stored.things[kind][at]?.version ?? 0;
      return [kind, ofKind];
    }),
  );
  return { draft, versions: versions as Record<EntityKind, Record<string, number>> };
}

/**
 * The same, with the faults. The words and lists in the tables are text to the database: they are read as strictly as a
 * file that comes in.
 */
export async function parseDraft(tx: Transaction, slug: string): Promise<ParsedCaseFile | null> {
  const stored = await readStored(tx, slug);
  return stored && parseCaseFile(stored.root);
}

interface StoredDraft {
  root: Record<string, unknown>;
  /** In the order of their lists. */
  things: Record<ListedKind, StoredThing[]>;
  /** Of the negotiation itself. */
  version: number;
}

async function readStored(tx: Transaction, slug: string): Promise<StoredDraft | null> {
  const negotiation = await readNegotiation(tx, slug);
  if (negotiation === null) return null;
  const { negotiationId, version } = negotiation;
  const root: Record<string, unknown> = { format: "parley-case/1", negotiation: negotiation.value };
  const things = {} as StoredDraft["things"];
  for (const [kind, list] of Object.entries(LIST_OF) as [ListedKind, string][]) {
    things[kind] = await readThings(tx, kind, { negotiationId, rowIds: null });
    root[list] = things[kind].map((thing) => thing.value);
  }
  return { root, things, version };
}

function orThrow(slug: string, parsed: ParsedCaseFile): CaseFile {
  if (parsed.ok) return parsed.caseFile;
  const [fault] = parsed.faults;
  throw new Error(
    `The draft of "${slug}" breaks a rule of the case file at ${fault?.place}: ${fault?.message}`,
  );
}
