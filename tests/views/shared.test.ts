// Pages behind a share link and in a frame: what they say of how they were shared, and that nothing in them leads to what
// the link does not show.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { buildLinks } from "@/lib/domain/links";
import type { Mount } from "@/lib/domain/mount";
import { readPlace } from "@/lib/domain/place";
import { describeShareChoice, isInsideShare, lockView } from "@/lib/domain/share-view";
import { EMPTY_VIEW, type ViewState } from "@/lib/domain/view-state";
import type { FoundCase } from "@/lib/request/open-case";
import { listPlaces, listTags, openView, pathOf, RELEASE, renderPage, textOf } from "./render";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));
const { slug } = iran.negotiation;
const TOKEN = "t".repeat(24);
const MATRIX = { view: "matrix", key: null } as const;
const CHOSEN: ViewState = {
  ...EMPTY_VIEW,
  parties: ["iran", "united-states", "israel"],
  issues: ["enrichment", "missiles"],
};

interface Sharing {
  kind?: "share" | "embed";
  path?: string;
  change?: boolean;
  download?: boolean;
  title?: string | null;
  isPinned?: boolean;
  latest?: FoundCase["release"];
}

function openShared(sharing: Sharing = {}): FoundCase {
  const {
    kind = "share",
    path = "",
    change = false,
    download = true,
    title = null,
    isPinned = true,
  } = sharing;
  const allows = { change, download, embed: true };
  const mount: Mount = { kind, slug, token: TOKEN, allows };
  const opened = openView(iran, { path, mount, ...(sharing.latest && { latest: sharing.latest }) });
  const view = change ? CHOSEN : lockView(CHOSEN, opened.view, iran);
  const links = buildLinks(mount, opened.place, view);
  const isOld = isPinned && opened.latest.number !== opened.release.number;
  return {
    ...{ ...opened, view, links },
    share: {
      share: {
        ...{ id: "1", slug, isPinned, page: "", query: "", title, note: null, hasPassword: false },
        ...{ allows, sites: [] },
      },
      place: MATRIX,
      choice: describeShareChoice(view, iran),
      whole: change ? links.stay({ parties: null }) : null,
      current: change && isOld ? links.canonical : null,
    },
  };
}

const hrefsOf = (html: string) => listTags(html, "a").flatMap(({ href }) => href ?? []);

describe.each(["share", "embed"] as const)("%s", (kind) => {
  const base = kind === "share" ? `/s/${TOKEN}` : `/embed/${TOKEN}`;

  test("every link within it leads to a page that it shows", () => {
    let followed = 0;
    const kinds = new Map<string, number>();
    for (const place of listPlaces(iran).filter((one) => isInsideShare(one, MATRIX))) {
      const seen = kinds.get(`${place.view} ${place.key === null}`) ?? 0;
      kinds.set(`${place.view} ${place.key === null}`, seen + 1);
      // A few of each are enough.
      if (seen > 3) continue;
      const html = renderPage(openShared({ kind, path: pathOf(place) }));
      for (const href of hrefsOf(html)) {
        const { pathname } = new URL(href, "https://parley.example");
        if (!pathname.startsWith(`${base}/`) || /\/(take|api|figures\/.*picture)/.test(pathname)) continue;
        const segments = pathname
          .slice(base.length + 1)
          .split("/")
          .map(decodeURIComponent);
        const found = readPlace(segments[0] === "matrix" ? [] : segments, iran);
        const isInside = found.ok && isInsideShare(found.place, MATRIX);
        expect(isInside, `${href} on ${pathOf(place)}`).toBe(true);
        followed += 1;
      }
      expect(html).not.toContain("feed.xml");
      expect(html).not.toContain("/admin/");
      if (kind === "embed") expect(html).not.toContain("/take/");
    }
    expect(followed).toBeGreaterThan(100);
  });
});

test("what was left out is said, with a way to the whole where that is allowed", () => {
  const said = `3 of ${iran.parties.length} parties · 2 of ${iran.issues.length} issues: chosen by whoever shared this.`;
  const closed = renderPage(openShared());
  expect(textOf(closed)).toContain(said);
  expect(textOf(closed)).not.toContain("See everything");
  const open = renderPage(openShared({ change: true }));
  expect(textOf(open)).toContain(said);
  expect(textOf(open)).toContain("See everything");
});

test("a pinned one says of which release it is, and offers the latest where that is allowed", () => {
  const latest = { ...RELEASE, number: 5 };
  const closed = textOf(renderPage(openShared({ latest })));
  expect(closed).toContain("As of release 3, 2 March 2026. It stays as it is.");
  expect(closed).not.toContain("See the current release");
  const open = renderPage(openShared({ latest, change: true }));
  expect(textOf(open)).toContain("See the current release, 5");
  expect(hrefsOf(open)).toContain(`/negotiations/${slug}`);
  expect(textOf(renderPage(openShared({ isPinned: false })))).toContain("Kept up to date: release 3");
});

test("a title of one's own is marked as one's own, and is no heading of the record", () => {
  const html = renderPage(openShared({ title: "Where <Tehran> gives way" }));
  expect(textOf(html)).toContain("In the words of whoever shared this: Where <Tehran> gives way");
  expect(html).toContain("Where &lt;Tehran&gt; gives way");
  expect(html).toMatch(new RegExp(`<h1[^>]*>${iran.negotiation.title}</h1>`));
});

test("without downloads no file is offered, and it is cited all the same", () => {
  const html = renderPage(openShared({ download: false }));
  expect(html).not.toMatch(/\/take\/|\/api\//);
  expect(textOf(html)).toContain("Cite");
});
