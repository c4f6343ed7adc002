// Opens the draft of a negotiation as readers would see it: the same views over another case file.
import "server-only";
import { listAllReleases } from "@/lib/data/all-releases";
import { getDraft } from "@/lib/data/drafts";
import { buildLinks } from "@/lib/domain/links";
import type { Mount } from "@/lib/domain/mount";
import type { Analyst } from "@/lib/domain/permissions";
import { readPlace } from "@/lib/domain/place";
import { readViewState } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { getSettings } from "@/lib/settings";
import { describeMissingPlace, type MissingCase } from "./missing-case";
import { type CaseAddress, decodeSegment, type FoundCase } from "./open-case";
import { comparesMoments, openInterval } from "./open-interval";

/** Null where there is no such negotiation. The release that a view is told of is the one that would come next. */
export async function openPreview(
  analyst: Analyst,
  address: Omit<CaseAddress, "number">,
): Promise<FoundCase | MissingCase | null> {
  const { slug } = address;
  const caseFile = await getDraft({ analyst, slug });
  if (caseFile === null) return null;
  const releases = await listAllReleases({ analyst, slug });
  const newest = releases[0]?.number ?? 0;
  const release = { number: newest + 1, note: "", publishedAt: new Date(), sha256: "", recalled: null };
  const mount: Mount = { kind: "preview", slug };
  const { view, dropped } = readViewState(address.query, caseFile);
  const found = readPlace(address.segments.map(decodeSegment), caseFile);
  if (!found.ok) return describeMissingPlace(found.missing, caseFile, mount, view, messagesFor(view.lang));
  const { place } = found;
  const links = buildLinks(mount, place, view);
  const { appOrigin: origin, contact } = getSettings();
  return {
    ...{ state: "found", caseFile, release, latest: release, place, view, dropped, links },
    releases: place.view === "releases" ? releases : [],
    changes: comparesMoments(place) ? await openInterval(slug, { number: newest, caseFile }, view) : null,
    ...{ canonical: origin + links.canonical, permanent: origin + links.pinned(newest), contact },
    share: null,
  };
}
