import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notice } from "@/app/_ui/notice";
import { CasePage } from "@/app/_views/case-page";
import { draftAddress } from "@/app/_views/drafts/draft-address";
import { adminDraft as words } from "@/lib/messages/en/ui/admin-draft";
import { openPreview } from "@/lib/request/open-preview";
import { requireAnalyst } from "@/lib/request/session";

interface Props {
  params: Promise<{ slug: string; view?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.previewTitle };

/** Mount: the draft, for the team alone. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug, view = [] } = await params;
  const opened = await openPreview(analyst, { slug, segments: view, query: await searchParams });
  if (opened === null) notFound();
  // Slides say it themselves, each of them.
  if (opened.state === "found" && opened.place.view === "present") return <CasePage opened={opened} />;
  return (
    <>
      <Notice tone="warm">
        <p>
          <strong>{words.isDraft}</strong> {words.isDraftLead}{" "}
          <a href={draftAddress(slug, "publish")}>{words.tabs.publish}</a>
        </p>
      </Notice>
      <CasePage opened={opened} />
    </>
  );
}
