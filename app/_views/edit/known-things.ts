// What is known to be saved: every position and issue with its version.
import { type EntityKind, positionId } from "@/lib/domain/case-entities";
import { type DraftSheet, makeSheet } from "@/lib/domain/edit/draft-sheet";
import { entityName } from "@/lib/domain/edit/save-queue";
import type { SheetData } from "@/lib/domain/edit/sheet-data";

interface Known {
  /** Null: there is no such thing. */
  value: object | null;
  version: number | null;
}

interface Thing {
  kind: EntityKind;
  id: string;
}

const NONE: Known = { value: null, version: null };

export class KnownThings {
  readonly #known = new Map<string, Known>();

  /** Forgets everything and begins with what was loaded. */
  read({ versions, caseFile, end }: SheetData): DraftSheet {
    this.#known.clear();
    const know = (kind: "position" | "issue", id: string, value: object) =>
      this.set({ kind, id }, { value, version: versions[kind][id] ?? null });
    for (const position of caseFile.positions) know("position", positionId(position), position);
    for (const issue of caseFile.issues) know("issue", issue.key, issue);
    return makeSheet(caseFile, end);
  }

  get(thing: Thing): Known {
    return this.#known.get(entityName(thing)) ?? NONE;
  }

  set(thing: Thing, known: Known): void {
    this.#known.set(entityName(thing), known);
  }

  /** Whether what is told of a thing is other and not older than what is known. */
  isNews(told: Thing & Pick<Known, "version">): boolean {
    const { version, value } = this.get(told);
    if (told.version === null) return value !== null;
    return version === null || told.version > version;
  }
}
