// The feed of a negotiation, of one of its issues or of one of its parties, as the latest release has them.
import "server-only";
import { getLatestRelease, listReleases, type ReleaseInfo } from "@/lib/data/releases";
import { endOfRecord } from "@/lib/domain/as-of";
import type { CaseFile } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { listLatestMoves } from "@/lib/domain/latest-moves";
import { buildLinks, type FeedPlace } from "@/lib/domain/links";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { type AtomEntry, makeTag, writeAtom } from "@/lib/formats/atom";
import { messagesFor } from "@/lib/messages/catalogue";
import { getSettings } from "@/lib/settings";
import { answerOrProblem } from "./answer-or-problem";
import { type ApiAnswer, problem, recalledProblem } from "./api/respond";
import { describeMove, describeRelease, type FeedContext } from "./feed-entries";
import { listFirstReleases } from "./first-releases";

const MOST_ENTRIES = 100;
const TYPE = "application/atom+xml; charset=utf-8";

/** `of`: null for the whole negotiation. */
export async function answerFeed(request: Request, slug: string, of: FeedPlace | null): Promise<Response> {
  return answerOrProblem(request, () => buildFeed(slug, of));
}

async function buildFeed(slug: string, of: FeedPlace | null): Promise<ApiAnswer> {
  const found = await getLatestRelease(slug);
  if (found.state === "recalled") return recalledProblem(slug, found.release);
  if (found.state === "missing") return problem(404, "There is no such negotiation.");
  const { caseFile, release } = found;
  const subject = of === null ? caseFile.negotiation : findSubject(caseFile, of);
  if (subject === null) return problem(404, `There is nothing under this name in ${slug}.`);

  const releases = await listReleases(slug);
  const origin = getSettings().appOrigin;
  const messages = messagesFor(null);
  const here = of ?? ({ view: "matrix", key: null } as const);
  const links = buildLinks({ kind: "latest", slug }, here, EMPTY_VIEW);
  const context: FeedContext = { caseFile, index: indexCase(caseFile), origin, links, messages };
  const since = await listFirstReleases(slug, caseFile, releases);
  const asked = of === null ? {} : of.view === "issues" ? { issue: of.key } : { party: of.key };
  const moves = listLatestMoves(caseFile, endOfRecord(caseFile), { ...asked, most: MOST_ENTRIES });
  const entries: AtomEntry[] = [
    ...moves.flatMap(
      (move) =>
        describeMove(move, since.get(move.id) ?? { at: release.publishedAt, corrected: false }, context) ??
        [],
    ),
    ...(of === null ? releases.map((one) => describeRelease(one, context)) : []),
  ];
  const { title, licence } = caseFile.negotiation;
  const body = writeAtom({
    id: makeTag(origin, of === null ? slug : `${slug}/${of.view}/${of.key}`),
    title: of === null ? `${title}: what changed` : `${subject.title} (${title}): what changed`,
    subtitle: messages.standingLine,
    language: messages.language,
    updated: newest(entries, releases, release),
    author: "Parley",
    rights: licence === undefined ? null : `Coding: ${licence}. Quotations belong to their authors.`,
    self: origin + links.feed(of ?? undefined),
    page: origin + links.canonical,
    entries: entries
      .toSorted(
        (a, b) => b.updated.getTime() - a.updated.getTime() || b.published.getTime() - a.published.getTime(),
      )
      .slice(0, MOST_ENTRIES),
  });
  return { kind: "content", type: TYPE, body };
}

function findSubject(caseFile: CaseFile, { view, key }: FeedPlace): { title: string } | null {
  const index = indexCase(caseFile);
  if (view === "issues") return index.issues.get(key) ?? null;
  const party = index.parties.get(key);
  return party ? { title: party.name } : null;
}

/** When anything in the feed was last otherwise: an entry, or a release, a recall too. */
function newest(entries: readonly AtomEntry[], releases: readonly ReleaseInfo[], shown: ReleaseInfo): Date {
  const times = [
    shown.publishedAt,
    ...entries.map(({ updated }) => updated),
    ...releases.flatMap(({ recalled }) => (recalled === null ? [] : [recalled.at])),
  ];
  return new Date(Math.max(...times.map((time) => time.getTime())));
}
