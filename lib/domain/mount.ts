// The places in which the views of a case stand, and what each of them gives beside what it shows.
import type { Key } from "./case-file";
import type { Place } from "./place";
import type { ShareAllows } from "./share-access";

export type Mount =
  | { kind: "latest"; slug: Key }
  | { kind: "release"; slug: Key; number: number }
  /** The draft, for the team alone: nothing of it can be cited or followed, and only hand-outs taken along. */
  | { kind: "preview"; slug: Key }
  /** Behind a share link, which says what may be done with it; `embed`: the same in a frame. */
  | { kind: "share" | "embed"; slug: Key; token: string; allows: ShareAllows };

export function mountPath(mount: Mount): string {
  const latest = `/negotiations/${encodeURIComponent(mount.slug)}`;
  switch (mount.kind) {
    case "latest":
      return latest;
    case "release":
      return `${latest}/releases/${mount.number}`;
    case "preview":
      return `/admin${latest}/preview`;
    case "share":
      return `/s/${mount.token}`;
    case "embed":
      return `/embed/${mount.token}`;
  }
}

/** Behind a share link the bare address shows what was shared, which need not be the matrix: so that has a name there. */
export function mountedPath(mount: Mount, place: Place): string {
  const isShared = mount.kind === "share" || mount.kind === "embed";
  return isShared && place.view === "matrix"
    ? `${mountPath(mount)}/matrix`
    : placePath(mountPath(mount), place);
}

export function apiBase(mount: Mount): string {
  return mount.kind === "share" ? `${mountPath(mount)}/api` : `/api/v1${mountPath(mount)}`;
}

/** What a page of the mount gives beside what it shows. */
export interface Offers {
  /** The reader chooses parties, issues and dates. */
  choice: boolean;
  /** Tables, pictures and data to take along. */
  downloads: boolean;
  /** The whole case file as data, not only what was chosen. */
  whole: boolean;
  /** A large matrix as a grid that computes in the browser, from all of the release. */
  grid: boolean;
  /** To cite it, and to say that something in it is wrong. */
  citation: boolean;
  /** To be followed, found by programs, shared again. */
  publicity: boolean;
  /** A page of its own, and not a part of somebody else's. */
  tools: boolean;
}

export function offersOf(mount: Mount): Offers {
  switch (mount.kind) {
    case "preview":
      return { ...NOTHING, choice: true, tools: true };
    case "share": {
      const { change, download } = mount.allows;
      return {
        ...{ choice: change, grid: change, downloads: download, whole: change && download },
        ...{ citation: true, publicity: false, tools: true },
      };
    }
    case "embed":
      return { ...NOTHING, citation: true };
    default:
      return {
        ...{ choice: true, grid: true, downloads: true, whole: true },
        ...{ citation: true, publicity: true, tools: true },
      };
  }
}

const NOTHING: Offers = {
  ...{ choice: false, grid: false, downloads: false, whole: false },
  ...{ citation: false, publicity: false, tools: false },
};

export function placePath(base: string, place: Place): string {
  if (place.view === "matrix") return base;
  return place.key === null
    ? `${base}/${place.view}`
    : `${base}/${place.view}/${encodeURIComponent(place.key)}`;
}
