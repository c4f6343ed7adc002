// The draft's rows as the case file that they were made from.
import { LIST_OF, type ListedKind } from "@/lib/domain/case-entities";
import type { CaseFile } from "@/lib/domain/case-file";
import { type ParsedCaseFile, parseCaseFile } from "@/lib/schemas/case-file";
import type { WriteTransaction as Transaction } from "./client";
import { readNegotiation, readThings } from "./draft-things";

/**
 * The draft, or null where there is no such negotiation. Call it inside a transaction: it reads sixteen tables.
 * Throws where the draft breaks a rule that everything which writes it keeps.
 */
export async function readDraft(tx: Transaction, slug: string): Promise<CaseFile | null> {
  const parsed = await parseDraft(tx, slug);
  if (parsed === null) return null;
  if (parsed.ok) return parsed.caseFile;
  const [fault] = parsed.faults;
  throw new Error(
    `The draft of "${slug}" breaks a rule of the case file at ${fault?.place}: ${fault?.message}`,
  );
}

/**
 * The same, with the faults. The words and lists in the tables are text to the database: they are read as strictly as a
 * file that comes in.
 */
export async function parseDraft(tx: Transaction, slug: string): Promise<ParsedCaseFile | null> {
  const negotiation = await readNegotiation(tx, slug);
  if (negotiation === null) return null;
  const root: Record<string, unknown> = { format: "parley-case/1", negotiation: negotiation.value };
  for (const [kind, list] of Object.entries(LIST_OF)) {
    const scope = { negotiationId: negotiation.negotiationId, rowIds: null };
    root[list] = (await readThings(tx, kind as ListedKind, scope)).map((thing) => thing.value);
  }
  return parseCaseFile(root);
}
