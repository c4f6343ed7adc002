import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { CasePage } from "@/app/_views/case-page";
import { WayIn } from "@/app/_views/embed/way-in";
import { messagesFor } from "@/lib/messages/catalogue";
import { keepOwnPage, setAnswerHeaders } from "@/lib/request/answer-status";
import { framedPolicy, PATH_HEADER, POLICY_HEADER } from "@/lib/request/headers";
import { getPageLanguage } from "@/lib/request/page-language";
import { readPageQuery } from "@/lib/request/page-query";
import { countOpening } from "@/lib/request/share/count-opening";
import { askShare, openSharedCase } from "@/lib/request/share/open-share";

interface Props {
  params: Promise<{ token: string; view?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The same for every link. */
export const metadata: Metadata = { title: "Parley", robots: { index: false, follow: false } };

/** Mount: what a share link shows, in a frame on a page of somebody else's. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const { token, view = [] } = await params;
  const { theme: _, ...query } = await readPageQuery(await searchParams);
  const asked = await askShare(token, "embed");
  if (asked.answer === "content") {
    await allowFrame(asked.share.sites);
    countOpening(asked.share.id, await headers());
    const opened = await openSharedCase(asked, { kind: "embed", token, segments: view, query });
    if (opened.state === "missing") keepOwnPage();
    return <CasePage opened={opened} />;
  }
  if (asked.answer !== "way-in") notFound();
  await allowFrame(asked.sites);
  const path = (await headers()).get(PATH_HEADER) ?? "";
  const to = `/s/${token}${path.slice(`/embed/${token}`.length)}`;
  return <WayIn to={to} messages={messagesFor(await getPageLanguage())} />;
}

/** The rest of the policy stays as it is. */
async function allowFrame(sites: readonly string[]): Promise<void> {
  const policy = (await headers()).get(POLICY_HEADER) ?? "";
  setAnswerHeaders({ [POLICY_HEADER]: framedPolicy(policy, sites) });
}
