// Opens what a share link shows: the same views over the release that it names, within what it allows.
import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { listReleases } from "@/lib/data/releases";
import * as shares from "@/lib/data/shares";
import type { CaseFile } from "@/lib/domain/case-file";
import { buildLinks } from "@/lib/domain/links";
import type { Mount } from "@/lib/domain/mount";
import { type Place, readPlace } from "@/lib/domain/place";
import { decideShareAnswer, type ShareAnswer, type ShareSurface } from "@/lib/domain/share-access";
import { describeShareChoice, isInsideShare, lockView, type ShareChoice } from "@/lib/domain/share-view";
import { readViewState, type ViewState } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { getSettings } from "@/lib/settings";
import { describeMissingPlace, type MissingCase } from "../missing-case";
import { decodeSegment, type FoundCase } from "../open-case";
import { comparesMoments, openInterval } from "../open-interval";
import { unlockCookie } from "./unlock-cookie";

/** What a page says of how it was shared. */
export interface SharedAs {
  share: shares.Share;
  /** The page that was shared. */
  place: Place;
  /** What of the whole this page shows. */
  choice: ShareChoice;
  /** The page with everything in it; null where the reader may not change what was chosen. */
  whole: string | null;
  /** The same in the latest release, for a link that stays with an earlier one; null as above. */
  current: string | null;
}

export type AskedShare =
  | {
      answer: "content";
      share: shares.Share;
      content: Extract<shares.ShareOpened, { state: "open" }>["content"];
    }
  | { answer: Exclude<ShareAnswer, "content"> | "refused"; sites: readonly string[] };

// Metadata and page ask for the same link within one request.
const openOnce = cache((token: string, unlock: string | null) =>
  shares.openShare({ token, unlock, now: new Date() }),
);

const TOKEN = /^[\w-]{24}$/;

/** What the link answers on this surface, and where it is content, that. */
export async function askShare(token: string, surface: ShareSurface): Promise<AskedShare> {
  if (!TOKEN.test(token)) return { answer: "gone", sites: [] };
  // A frame is sent no cookie; where it is opened by itself it is a frame all the same.
  const unlock =
    surface === "embed" ? null : ((await cookies()).get(unlockCookie(token).name)?.value ?? null);
  const found = await openOnce(token, unlock);
  if (found.state === "gone") return { answer: "gone", sites: [] };
  const { share } = found;
  const lock = found.state === "locked" ? "locked" : found.share.hasPassword ? "unlocked" : "open";
  const answer = decideShareAnswer(surface, "active", lock, share.allows);
  if (answer === "content" && found.state === "open")
    return { answer, share: found.share, content: found.content };
  return { answer: answer === "content" ? "gone" : answer, sites: share.sites };
}

export interface SharedAddress {
  kind: "share" | "embed";
  token: string;
  /** What follows the mount in the path, as Next hands it over. */
  segments: readonly string[];
  query: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The page at an address behind a link that is open. */
export async function openSharedCase(
  { share, content }: Extract<AskedShare, { answer: "content" }>,
  { kind, token, segments, query }: SharedAddress,
): Promise<FoundCase | MissingCase> {
  const { caseFile, release, latest } = content;
  const { slug, allows } = share;
  const mount: Mount = { kind, slug, token, allows };
  const shared = readShared(share, caseFile);
  // The bare address shows what was shared; every other says itself what it shows.
  const isEntry = segments.length === 0;
  const asked = readViewState(isEntry ? { ...shared.parameters, ...query } : query, caseFile);
  const view = allows.change ? asked.view : lockView(shared.view, asked.view, caseFile);
  const path = isEntry ? shared.path : segments.map(decodeSegment);
  const found = readPlace(path.length === 1 && path[0] === "matrix" ? [] : path, caseFile);
  const isInside = found.ok && (allows.change || isInsideShare(found.place, shared.place));
  if (!found.ok || !isInside) {
    const missing = found.ok ? { view: null, word: path.join("/"), known: [] } : found.missing;
    return describeMissingPlace(missing, caseFile, mount, view, messagesFor(view.lang));
  }
  const { place } = found;
  const links = buildLinks(mount, place, view);
  const { appOrigin: origin, contact } = getSettings();
  const everything = { ...NOT_NARROWED, parties: caseFile.parties.map(({ key }) => key) };
  const isOld = share.isPinned && release.number !== latest.number;
  return {
    ...{ state: "found", caseFile, release, latest, place, view, dropped: asked.dropped, links },
    releases: place.view === "releases" ? await listReleases(slug) : [],
    changes: comparesMoments(place)
      ? await openInterval(slug, { number: release.number, caseFile }, view)
      : null,
    ...{ canonical: origin + links.canonical, permanent: origin + links.pinned(release.number), contact },
    share: {
      share,
      place: shared.place,
      choice: describeShareChoice(view, caseFile),
      whole: allows.change ? links.stay(everything) : null,
      current: allows.change && isOld ? links.canonical : null,
    },
  };
}

/** What narrows a view, undone; the parties are named, since without a name it is the first ones. */
const NOT_NARROWED: Partial<ViewState> = {
  ...{ count: [], issues: null, asOf: null, status: [], redLine: [], onRecord: [], since: null, q: null },
};

interface Shared {
  parameters: Readonly<Record<string, string>>;
  view: ViewState;
  path: readonly string[];
  place: Place;
}

/** What was shared, as far as the release still has it. */
export function readShared(share: Pick<shares.Share, "page" | "query">, caseFile: CaseFile): Shared {
  const parameters = Object.fromEntries(new URLSearchParams(share.query));
  const path = share.page.split("/").filter(Boolean);
  const found = readPlace(path, caseFile);
  const place: Place = found.ok ? found.place : { view: "matrix", key: null };
  return { parameters, path, place, view: readViewState(parameters, caseFile).view };
}
