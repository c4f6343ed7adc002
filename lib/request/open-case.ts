// Opens one negotiation for a page: finds the release, the page in it and the view that the address asks for.
import "server-only";
import { cache } from "react";
import * as releases from "@/lib/data/releases";
import type { CaseFile } from "@/lib/domain/case-file";
import { type Language, languageOf } from "@/lib/domain/language";
import { buildLinks, type Links } from "@/lib/domain/links";
import type { Mount } from "@/lib/domain/mount";
import { type Place, readPlace } from "@/lib/domain/place";
import { type DroppedValue, readViewState, type ViewState } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import type { Messages } from "@/lib/messages/messages";
import { getSettings } from "@/lib/settings";
import {
  describeMissingNegotiation,
  describeMissingPlace,
  describeMissingRelease,
  type MissingCase,
} from "./missing-case";
import { comparesMoments, type OpenedInterval, openInterval } from "./open-interval";
import type { SharedAs } from "./share/open-share";

export interface CaseAddress {
  slug: string;
  /** The part of the address where a release's number stands; null: the latest one. */
  number: string | null;
  /** What follows the mount in the path, as Next hands it over. */
  segments: readonly string[];
  query: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface FoundCase {
  state: "found";
  caseFile: CaseFile;
  release: releases.ReleaseInfo;
  latest: releases.ReleaseInfo;
  place: Place;
  view: ViewState;
  /** What of the query was not understood and is left out. */
  dropped: readonly DroppedValue[];
  links: Links;
  /** All releases, newest first; only where the page lists them. */
  releases: readonly releases.ReleaseInfo[];
  /** What the page of changes compares; null on every other page. */
  changes: OpenedInterval | null;
  /** Whole address of the same page in the latest release. */
  canonical: string;
  /** Whole address of this view in this very release. */
  permanent: string;
  /** An address of mail or of a page where readers report errors; null where there is none. */
  contact: string | null;
  /** How it was shared; null on pages that everybody finds. */
  share: SharedAs | null;
}

export interface RecalledCase {
  state: "recalled";
  language: Language;
  slug: string;
  release: releases.ReleaseInfo;
  latest: releases.ReleaseInfo | null;
}

export type OpenedCase = FoundCase | RecalledCase | MissingCase;

// Metadata and page ask for the same release within one request.
const getLatestRelease = cache(releases.getLatestRelease);
const getRelease = cache(releases.getRelease);

/** Never throws for what an address says: what is not public, or not there, comes back as `missing`. */
export async function openCase(address: CaseAddress): Promise<OpenedCase> {
  const slug = decodeSegment(address.slug);
  const number = address.number === null ? null : readNumber(address.number);
  const language = languageOf(address.query.lang);
  const messages = messagesFor(language);
  if (number === undefined) return missingRelease(slug, decodeSegment(address.number ?? ""), messages);
  const answer = await (number === null ? getLatestRelease(slug) : getRelease(slug, number));
  if (answer.state === "missing")
    return number === null
      ? missingNegotiation(slug, messages)
      : missingRelease(slug, String(number), messages);
  if (answer.state === "recalled")
    return { state: "recalled", language, slug, release: answer.release, latest: answer.latest };

  const { caseFile, release, latest } = answer;
  const mount: Mount = number === null ? { kind: "latest", slug } : { kind: "release", slug, number };
  const { view, dropped } = readViewState(address.query, caseFile);
  const found = readPlace(address.segments.map(decodeSegment), caseFile);
  if (!found.ok) return describeMissingPlace(found.missing, caseFile, mount, view, messages);

  const { place } = found;
  const links = buildLinks(mount, place, view);
  const { appOrigin: origin, contact } = getSettings();
  return {
    state: "found",
    caseFile,
    release,
    latest,
    place,
    view,
    dropped,
    links,
    releases: place.view === "releases" ? await releases.listReleases(slug) : [],
    changes: comparesMoments(place)
      ? await openInterval(slug, { number: release.number, caseFile }, view)
      : null,
    canonical: origin + (await canonicalPath(links, place, release, latest)),
    permanent: origin + links.pinned(release.number),
    contact,
    share: null,
  };
}

/** The page in the latest release; where a later release has dropped its subject, that release's matrix. */
async function canonicalPath(
  links: Links,
  place: Place,
  release: releases.ReleaseInfo,
  latest: releases.ReleaseInfo,
): Promise<string> {
  if (release.number === latest.number || place.key === null) return links.canonical;
  const answer = await getLatestRelease(links.mount.slug);
  const stillThere =
    answer.state === "found" && answer.caseFile[place.view].some(({ key }) => key === place.key);
  return stillThere ? links.canonical : links.latest;
}

async function missingNegotiation(slug: string, messages: Messages): Promise<MissingCase> {
  const known = (await releases.listPublicNegotiations()).map((negotiation) => negotiation.slug);
  return describeMissingNegotiation(slug, known, messages);
}

async function missingRelease(slug: string, word: string, messages: Messages): Promise<MissingCase> {
  const answer = await getLatestRelease(slug);
  // A release of a negotiation that is not public is as unknown as the negotiation.
  if (answer.state === "missing") return missingNegotiation(slug, messages);
  if (answer.state === "recalled") return describeMissingRelease({ slug, title: slug }, null, word, messages);
  return describeMissingRelease(answer.caseFile.negotiation, answer.latest.number, word, messages);
}

/** Nine digits: what is longer is no release, and would be no exact number either. */
function readNumber(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** Parts of the path arrive percent-encoded; what is not well encoded names nothing and is shown as it came. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
