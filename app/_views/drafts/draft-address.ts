/** Lists of the case file that have pages of their own, and what is said of the negotiation itself. */
export type EntryPage = "issues" | "parties" | "sources" | "statements" | "events" | "figures" | "facts";
export type DraftPage =
  | "draft"
  | "desk"
  | "import"
  | "publish"
  | "history"
  | "bin"
  | "settings"
  | "preview"
  | EntryPage;

/** The address of a page of a draft, as a path with its query. */
export function draftAddress(
  slug: string,
  page: DraftPage = "draft",
  query: Readonly<Record<string, string | readonly string[] | undefined>> = {},
): string {
  const base = `/admin/negotiations/${encodeURIComponent(slug)}`;
  const path = page === "draft" ? base : `${base}/${page}`;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of value === undefined ? [] : typeof value === "string" ? [value] : value)
      search.append(name, each);
  }
  return search.size === 0 ? path : `${path}?${search}`;
}

/** The page of one cell: what a party says on an issue. `of`: which of its positions; "new" begins one. */
export function cellAddress(slug: string, party: string, issue: string, of?: string): string {
  const path = `${draftAddress(slug)}/positions/${encodeURIComponent(party)}/${encodeURIComponent(issue)}`;
  return of === undefined ? path : `${path}?${new URLSearchParams({ of })}`;
}

/** An article on the evidence desk. */
export function articleAddress(
  slug: string,
  id: string,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, value);
  const path = `${draftAddress(slug, "desk")}/${encodeURIComponent(id)}`;
  return search.size === 0 ? path : `${path}?${search}`;
}
