// What the sheet of a draft loads, saves and asks while it is open.
import "server-only";
import { listDraftStatements } from "@/lib/data/draft-statements";
import { editDraft } from "@/lib/data/edit-draft";
import { listDraftChanges } from "@/lib/data/open-draft";
import { openSheet } from "@/lib/data/open-sheet";
import { listPresence, notePresence } from "@/lib/data/presence";
import { makeSheetData } from "@/lib/domain/edit/sheet-data";
import { evidenceSchema, saveSchema, watchSchema } from "@/lib/schemas/sheet-requests";
import { answerAsked, answerSent } from "./answer-json";

const UNKNOWN = { ok: false, reason: "unknown" } as const;

export function answerSheetData(request: Request, slug: string): Promise<Response> {
  return answerAsked(request, async (analyst) => {
    const opened = await openSheet({ analyst, slug });
    return opened === null ? UNKNOWN : { ok: true, ...makeSheetData(opened) };
  });
}

export function answerSave(request: Request, slug: string): Promise<Response> {
  return answerSent(request, saveSchema, async ({ requestId, action, edits }, analyst) => {
    const answer = await editDraft({ analyst, slug, edits, action, saveId: requestId, origin: "grid" });
    return answer.ok ? { ...answer, at: new Date() } : answer;
  });
}

/** Says where one is, and asks what others did and where they are. */
export function answerWatch(request: Request, slug: string): Promise<Response> {
  return answerSent(request, watchSchema, async ({ after, cell }, analyst) => {
    const now = new Date();
    if (!(await notePresence({ analyst, slug, cell, now }))) return UNKNOWN;
    const changes = await listDraftChanges({ analyst, slug, after });
    if (changes === null) return UNKNOWN;
    return { ok: true, ...changes, present: await listPresence({ analyst, slug, now }) };
  });
}

/** Statements to choose from. By POST: the keys of a long list do not fit in an address. */
export function answerEvidence(request: Request, slug: string): Promise<Response> {
  return answerSent(request, evidenceSchema, async ({ party, keys, q }, analyst) => {
    const words = q.split(/\s+/).filter((word) => word !== "");
    const found = await listDraftStatements({ analyst, slug, party, keys, words });
    return found === null ? UNKNOWN : { ok: true, found };
  });
}
