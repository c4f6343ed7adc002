import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { listPublicNegotiations } from "@/lib/data/releases";
import { mountPath, placePath } from "@/lib/domain/mount";
import { LIST_VIEWS } from "@/lib/domain/place";
import { getSettings } from "@/lib/settings";

/** A sitemap may name 50,000 addresses. */
const MOST_ADDRESSES = 50_000;

/** The public negotiations, from their list alone: what is not public is not on it. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const origin = getSettings().appOrigin;
  const negotiations = (await listPublicNegotiations()).flatMap(({ slug, release }) => {
    const base = mountPath({ kind: "latest", slug });
    const paths = [base, ...LIST_VIEWS.map((view) => placePath(base, { view, key: null }))];
    return paths.map((path) => ({ url: origin + path, lastModified: release.publishedAt }));
  });
  return [
    { url: `${origin}/` },
    { url: `${origin}/method` },
    { url: `${origin}/docs/api` },
    ...negotiations,
  ].slice(0, MOST_ADDRESSES);
}
