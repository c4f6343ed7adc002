// Counts that a link was opened, after it was answered. Going on from one page to the next behind it is no new opening.
import "server-only";
import { after } from "next/server";
import * as shares from "@/lib/data/shares";

/** `sent`: the headers of the request, of which only what kind of request it is counts. */
export function countOpening(linkId: string, sent: Pick<Headers, "get">): void {
  const isPart = sent.get("rsc") !== null || sent.get("purpose") === "prefetch";
  if (isPart || sent.get("sec-fetch-site") === "same-origin") return;
  after(async () => {
    try {
      await shares.countOpening(linkId, new Date());
    } catch (error) {
      // A full or read-only disk: reading goes on.
      console.error("An opening of a share link was not counted:", error instanceof Error ? error.name : "");
    }
  });
}
