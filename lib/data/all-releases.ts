import type { Analyst } from "@/lib/domain/permissions";
import { reader } from "./client";
import { RELEASE_INFO, type ReleaseInfo, toReleaseInfo } from "./release-rows";

/** All releases, newest first, recalled ones too, whether the public may see the negotiation or not. */
export async function listAllReleases({ slug }: { analyst: Analyst; slug: string }): Promise<ReleaseInfo[]> {
  const rows = await reader().release.findMany({
    where: { negotiation: { slug } },
    orderBy: { number: "desc" },
    select: RELEASE_INFO,
  });
  return rows.map(toReleaseInfo);
}
