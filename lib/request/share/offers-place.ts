import { offersOf } from "@/lib/domain/mount";
import type { ListView, Place } from "@/lib/domain/place";
import { isInsideShare } from "@/lib/domain/share-view";
import type { FoundCase } from "../open-case";

/** Whether the mount of this page has such a view. */
export function offersPlace({ links, share }: FoundCase, list: ListView): boolean {
  if (share === null || offersOf(links.mount).choice) return true;
  const place: Place = { view: list, key: null };
  return isInsideShare(place, share.place);
}
