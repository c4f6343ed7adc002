// Pages of a case as HTML, made from a case file without a server or a database.
import {
  AppRouterContext,
  type AppRouterInstance,
} from "next/dist/shared/lib/app-router-context.shared-runtime";
import { createElement } from "react";
import { renderToReadableStream, renderToStaticMarkup } from "react-dom/server";
import { CaseView } from "@/app/_views/case-view";
import type { CaseFile } from "@/lib/domain/case-file";
import { chooseInterval } from "@/lib/domain/interval";
import { buildLinks } from "@/lib/domain/links";
import type { Mount } from "@/lib/domain/mount";
import { LIST_VIEWS, type Place, readPlace } from "@/lib/domain/place";
import { readViewState } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import type { FoundCase } from "@/lib/request/open-case";

export const RELEASE: FoundCase["release"] = {
  number: 3,
  note: "The third.",
  publishedAt: new Date("2026-03-02T23:30:00Z"),
  sha256: "ab".repeat(32),
  recalled: null,
};

interface Opening {
  /** After the mount: `issues/enrichment`. */
  path?: string;
  query?: Record<string, string>;
  latest?: FoundCase["release"];
  mount?: Mount;
  contact?: string;
  /** Other releases, each with its case file: what changes can be compared with. */
  others?: readonly { release: FoundCase["release"]; caseFile: CaseFile }[];
}

export function openView(caseFile: CaseFile, opening: Opening = {}): FoundCase {
  const { path = "", query = {}, latest = RELEASE } = opening;
  const mount = opening.mount ?? { kind: "latest", slug: caseFile.negotiation.slug };
  const found = readPlace(path.split("/").filter(Boolean), caseFile);
  if (!found.ok) throw new Error(`No such page: ${path}`);
  const { view, dropped } = readViewState(query, caseFile);
  const links = buildLinks(mount, found.place, view);
  return {
    state: "found",
    caseFile,
    release: RELEASE,
    latest,
    place: found.place,
    view,
    dropped,
    links,
    releases: [RELEASE],
    changes: ["changes", "present"].includes(found.place.view)
      ? openChanges(caseFile, view, opening.others ?? [])
      : null,
    canonical: `https://parley.example${links.canonical}`,
    permanent: `https://parley.example${links.pinned(RELEASE.number)}`,
    contact: opening.contact ?? null,
    share: null,
  };
}

function openChanges(
  caseFile: CaseFile,
  view: FoundCase["view"],
  others: NonNullable<Opening["others"]>,
): FoundCase["changes"] {
  const all = [{ release: RELEASE, caseFile }, ...others];
  const numbers = (recalled: boolean) =>
    all.flatMap(({ release }) => ((release.recalled !== null) === recalled ? [release.number] : []));
  const known = { shown: RELEASE.number, standing: numbers(false), recalled: numbers(true) };
  const chosen = chooseInterval(caseFile, view, known);
  const end = (number: number | string) =>
    all.find(({ release }) => release.number === number)?.caseFile ?? caseFile;
  const { from, to } = chosen.interval;
  return { ...chosen, before: end(from), after: end(to), releases: all.map(({ release }) => release) };
}

/** What asks for the router while it is made goes nowhere: a page as the server sends it moves only in a browser. */
const STANDING_STILL: AppRouterInstance = {
  back: () => {},
  forward: () => {},
  refresh: () => {},
  push: () => {},
  replace: () => {},
  prefetch: () => {},
} as unknown as AppRouterInstance;

function pageOf(opened: FoundCase) {
  const page = createElement(CaseView, { opened, messages: messagesFor(null) });
  return createElement(AppRouterContext.Provider, { value: STANDING_STILL }, page);
}

export function renderPage(opened: FoundCase): string {
  return renderToStaticMarkup(pageOf(opened));
}

/** With what is fetched while the page is made, as the grid of a large matrix is. */
export async function renderWhole(opened: FoundCase): Promise<string> {
  const stream = await renderToReadableStream(pageOf(opened));
  await stream.allReady;
  return new Response(stream).text();
}

/** Every page that there is beneath a mount of this case. */
export function listPlaces(caseFile: CaseFile): Place[] {
  const keyed = (["issues", "parties", "sources", "statements"] as const).flatMap((view) =>
    caseFile[view].map(({ key }) => ({ view, key })),
  );
  const lists = (["matrix", "present", ...LIST_VIEWS] as const).map((view) => ({ view, key: null }));
  return [...lists, ...keyed];
}

export function pathOf(place: Place): string {
  if (place.view === "matrix") return "";
  return place.key === null ? place.view : `${place.view}/${place.key}`;
}

/** What somebody reads: the text without tags. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

/** The attributes of every start tag of this name, in order. */
export function listTags(html: string, name: string): Record<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}(\\s[^>]*)?>`, "g"))].map(([, attributes = ""]) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        value.replaceAll("&amp;", "&"),
      ]),
    ),
  );
}
