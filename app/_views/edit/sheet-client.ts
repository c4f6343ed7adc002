// What the sheet asks the server for. Every answer is one of the expected ones; what went wrong on the way is "offline".

import type { EntityKind } from "@/lib/domain/case-entities";
import type { Source, Statement } from "@/lib/domain/case-file";
import type { DraftEdit, SaveFault } from "@/lib/domain/edit/save-queue";
import type { SheetData } from "@/lib/domain/edit/sheet-data";

/** Nothing came back, or nothing that can be understood: to be tried again. */
type Offline = { ok: false; reason: "offline" };
type Turned = {
  ok: false;
  reason: "signed-out" | "not-allowed" | "unknown" | "invalid" | "failed" | "unavailable";
};

export type SaveAnswer =
  | {
      ok: true;
      revision: number;
      at: string;
      versions: { kind: EntityKind; id: string; version: number | null }[];
    }
  | {
      ok: false;
      reason: "stale";
      conflicts: {
        kind: EntityKind;
        id: string;
        current: object | null;
        version: number | null;
        by: string;
        at: string;
      }[];
    }
  | { ok: false; reason: "faults"; faults: SaveFault[] }
  | Turned
  | Offline;

export interface News {
  kind: EntityKind;
  id: string;
  value: object | null;
  version: number | null;
  by: string;
}

export interface Present {
  who: string;
  cell: string;
}

export type WatchAnswer =
  | { ok: true; state: "news"; revision: number; news: News[]; present: Present[] }
  | { ok: true; state: "reload"; present: Present[] }
  | Turned
  | Offline;

export interface FoundEvidence {
  statement: Statement;
  source: Source;
}

export type EvidenceAnswer = { ok: true; found: FoundEvidence[] } | Turned | Offline;
export type SheetAnswer = ({ ok: true } & SheetData) | Turned | Offline;

/** Nobody is at the page: asking again does not keep the session from ending. As lib/request/session.ts has it. */
const ASLEEP = { "x-parley-asleep": "1" };

const baseOf = (slug: string) => `/admin/api/negotiations/${encodeURIComponent(slug)}`;

/** Of all that the sheet loads at first. */
export const sheetDataAddress = (slug: string) => `${baseOf(slug)}/sheet`;

export class SheetClient {
  readonly #slug: string;
  readonly #base: string;

  constructor(slug: string) {
    this.#slug = slug;
    this.#base = baseOf(slug);
  }

  load(): Promise<SheetAnswer> {
    return ask(sheetDataAddress(this.#slug), {});
  }

  save(requestId: string, edits: readonly DraftEdit[], keepalive: boolean): Promise<SaveAnswer> {
    const sent = edits.map(({ kind, id, basedOn, value }) => ({ kind, id, basedOn, value }));
    return ask(`${this.#base}/edits`, { ...post({ requestId, edits: sent }), keepalive });
  }

  watch(after: number, cell: string | null, isAwake: boolean): Promise<WatchAnswer> {
    const sent = post({ after, cell });
    return ask(`${this.#base}/watch`, { ...sent, headers: { ...sent.headers, ...(isAwake ? {} : ASLEEP) } });
  }

  findEvidence(party: string, keys: readonly string[], q: string): Promise<EvidenceAnswer> {
    return ask(`${this.#base}/evidence`, post({ party, keys, q }));
  }
}

function post(body: object) {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

async function ask<Answer extends { ok: boolean }>(
  path: string,
  init: RequestInit,
): Promise<Answer | Turned | Offline> {
  try {
    const response = await fetch(path, { ...init, cache: "no-store" });
    const answer: unknown = await response.json();
    if (typeof answer === "object" && answer !== null && "ok" in answer) return answer as Answer | Turned;
    return { ok: false, reason: "offline" };
  } catch {
    return { ok: false, reason: "offline" };
  }
}
