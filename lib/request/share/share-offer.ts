// What somebody is about to share: a page that readers see, as its address says it.
import "server-only";
import { viewDay } from "@/lib/domain/as-of";
import { indexCase } from "@/lib/domain/case-index";
import { chooseParties } from "@/lib/domain/choice";
import { placePath } from "@/lib/domain/mount";
import type { Place } from "@/lib/domain/place";
import { type ViewState, writeViewState } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { type FoundCase, openCase } from "../open-case";

export interface ShareOffer {
  /** Path and query of the page, as it was asked for. */
  view: string;
  slug: string;
  page: string;
  query: string;
  release: number;
  title: string;
  /** What they will see, in a line. */
  seen: string;
}

const PAGE = /^\/negotiations\/([^/?]+)(?:\/releases\/(\d+))?(?:\/([^?]*))?(?:\?(.*))?$/;

/** Null where the address is of no page that readers see. `address`: path and query. */
export async function openShareOffer(address: string): Promise<ShareOffer | null> {
  const [whole, slug, number = null, path = "", text = ""] = PAGE.exec(address) ?? [];
  if (whole === undefined || slug === undefined) return null;
  const parameters = new URLSearchParams(text);
  const query = Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]));
  const opened = await openCase({ slug, number, segments: path.split("/").filter(Boolean), query });
  if (opened.state !== "found") return null;
  return {
    ...{ view: address, slug: opened.links.mount.slug, release: opened.release.number },
    page: opened.place.view === "matrix" ? "" : placePath("", opened.place).slice(1),
    query: writeViewState(sayParties(opened)),
    title: opened.caseFile.negotiation.title,
    seen: describeOffer(opened),
  };
}

/** Where the view stands that a link shows: that of its release, or that of the latest. */
export function sharedAddress({ slug, page, query, release }: Shared): string {
  const mount = `/negotiations/${slug}${release === null ? "" : `/releases/${release}`}`;
  return `${mount}${page === "" ? "" : `/${page}`}${query === "" ? "" : `?${query}`}`;
}

/** What whoever has the link sees, in a line; null where readers may not see it now. */
export async function describeShared(shared: Shared): Promise<string | null> {
  return (await openShareOffer(sharedAddress(shared)))?.seen ?? null;
}

interface Shared {
  slug: string;
  page: string;
  query: string;
  release: number | null;
}

/** These show a few parties first; which they are must not change under whoever was shown them. */
const OF_FEW: readonly Place["view"][] = ["matrix", "present", "pairs", "spectrum", "what-it-takes", "brief"];

function sayParties({ caseFile, view, place }: FoundCase): ViewState {
  if (!OF_FEW.includes(place.view)) return view;
  return { ...view, parties: chooseParties(caseFile, view).parties };
}

function describeOffer({ caseFile, view, place }: FoundCase): string {
  const { ui, party, date, roles } = messagesFor("en");
  const index = indexCase(caseFile);
  const named = place.key === null ? null : nameOf({ caseFile, place });
  const parties = chooseParties(caseFile, view).parties.flatMap((key) => {
    const one = index.parties.get(key);
    if (one === undefined) return [];
    return one.role === "at-table" ? [party(one)] : [`${party(one)} (${roles[one.role].word})`];
  });
  const issues = view.issues?.length ?? caseFile.issues.length;
  return [
    named ?? ui.views[place.view as keyof typeof ui.views & "matrix"].tab,
    ...(OF_FEW.includes(place.view) || view.parties !== null ? [parties.join(", ")] : []),
    ...(place.key === null ? [`${issues} ${issues === 1 ? "issue" : "issues"}`] : []),
    `as of ${date(viewDay(caseFile, view.asOf))}`,
  ].join(" · ");
}

function nameOf({ caseFile, place }: Pick<FoundCase, "caseFile" | "place">): string | null {
  const index = indexCase(caseFile);
  if (place.view === "issues") return index.issues.get(place.key ?? "")?.title ?? null;
  if (place.view === "parties") return index.parties.get(place.key ?? "")?.name ?? null;
  return place.key;
}
