import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { getSettings } from "@/lib/settings";

/** Made on request: the origin is a setting of the machine that runs, not of the one that builds. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    // A view has countless addresses; its page without a query is the one to find.
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/*?"] },
    sitemap: `${getSettings().appOrigin}/sitemap.xml`,
  };
}
