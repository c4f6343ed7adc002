import { LIST_OF } from "@/lib/domain/case-entities";
import type { EntryKind, ListedEntryKind } from "@/lib/schemas/entry-fields";
import { draftAddress, type EntryPage } from "../drafts/draft-address";

/** The page with all things of a kind; for the negotiation itself that of its facts. */
export function pageOf(kind: EntryKind): EntryPage {
  return kind === "negotiation" ? "facts" : LIST_OF[kind];
}

export function listAddress(slug: string, kind: EntryKind): string {
  return draftAddress(slug, pageOf(kind));
}

export function entryAddress(slug: string, kind: EntryKind, id: string): string {
  const list = listAddress(slug, kind);
  return kind === "negotiation" ? list : `${list}/${encodeURIComponent(id)}`;
}

/** Beside the list and not beneath it: a thing may have any key. */
export function addAddress(slug: string, kind: ListedEntryKind): string {
  return `${draftAddress(slug)}/add/${LIST_OF[kind]}`;
}

export function deleteAddress(slug: string, kind: ListedEntryKind, id: string): string {
  return `${entryAddress(slug, kind, id)}/delete`;
}

export function mergeOptionsAddress(slug: string, issue: string): string {
  return `${entryAddress(slug, "issue", issue)}/merge-options`;
}

export function mergeAddress(slug: string, kind: ListedEntryKind, id: string): string {
  return `${entryAddress(slug, kind, id)}/merge`;
}
