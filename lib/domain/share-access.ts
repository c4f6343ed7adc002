// What a share link answers: in each state, on each surface. One table, and the test goes through it cell by cell over
// HTTP, for links that follow the releases and for pinned ones, which answer alike.

/** `withdrawn`: the negotiation or the release behind it was taken back. */
export const SHARE_STATES = ["active", "not-yet", "expired", "revoked", "withdrawn"] as const;
export type ShareState = (typeof SHARE_STATES)[number];

/** `open`: it has no password. */
export const SHARE_LOCKS = ["open", "locked", "unlocked"] as const;
export type ShareLock = (typeof SHARE_LOCKS)[number];

/** `present`: the view as slides. `data`: what a page fetches to work with. `export`: files to take along. */
export const SHARE_SURFACES = ["page", "present", "data", "image", "api", "export", "embed"] as const;
export type ShareSurface = (typeof SHARE_SURFACES)[number];

/**
 * `form`: asks for the password and says nothing else. `locked`: 403, the same in words. `way-in`: “Open in Parley” and
 * nothing else, since a frame is sent no cookie. `gone`: the one page of every link that shows nothing, 404.
 */
export type ShareAnswer = "content" | "form" | "locked" | "way-in" | "gone";

type Row = Readonly<Record<ShareSurface, ShareAnswer>>;

const GONE: Row = {
  ...{
    page: "gone",
    present: "gone",
    data: "gone",
    image: "gone",
    api: "gone",
    export: "gone",
    embed: "gone",
  },
};
const NOTHING = { open: GONE, locked: GONE, unlocked: GONE } as const;

// biome-ignore format: a table is read by its columns
const SHARE_TABLE: Readonly<Record<ShareState, Readonly<Record<ShareLock, Row>>>> = {
  active: {
    open:     { page: "content", present: "content", data: "content", image: "content", api: "content", export: "content", embed: "content" },
    locked:   { page: "form",    present: "form",    data: "locked",  image: "locked",  api: "locked",  export: "locked",  embed: "way-in"  },
    unlocked: { page: "content", present: "content", data: "content", image: "content", api: "content", export: "content", embed: "way-in"  },
  },
  "not-yet": NOTHING,
  expired:   NOTHING,
  revoked:   NOTHING,
  withdrawn: NOTHING,
};

/** What the one who shares allows beyond reading the view. */
export interface ShareAllows {
  /** Other parties, dates and issues, and the whole of what is public. */
  change: boolean;
  download: boolean;
  embed: boolean;
}

/** `refused`: 403, the link does not allow it. */
export function decideShareAnswer(
  surface: ShareSurface,
  state: ShareState,
  lock: ShareLock,
  allows: ShareAllows,
): ShareAnswer | "refused" {
  const answer = SHARE_TABLE[state][lock][surface];
  if (answer === "gone") return answer;
  // A page that may not be framed looks in a frame like none.
  if (surface === "embed") return allows.embed ? answer : "gone";
  const isTaking = surface === "api" || surface === "export";
  return answer === "content" && isTaking && !allows.download ? "refused" : answer;
}

export interface ShareTimes {
  beginsAt: Date | null;
  expiresAt: Date | null;
  revokedAt: Date | null;
}

/** `isPublic`: whether readers may see the negotiation, and the release where the link is pinned to one. */
export function stateOfShare(
  { beginsAt, expiresAt, revokedAt }: ShareTimes,
  isPublic: boolean,
  now: Date,
): ShareState {
  if (revokedAt !== null) return "revoked";
  if (expiresAt !== null && expiresAt <= now) return "expired";
  if (!isPublic) return "withdrawn";
  return beginsAt !== null && beginsAt > now ? "not-yet" : "active";
}
