import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { draftAddress } from "@/app/_views/drafts/draft-address";
import { DraftHead } from "@/app/_views/drafts/draft-head";
import { UploadForm } from "@/app/_views/imports/upload-form";
import { getNegotiation } from "@/lib/data/negotiations";
import { listUploads } from "@/lib/data/uploads";
import { adminImport as words } from "@/lib/messages/en/ui/admin-import";
import { requireAnalyst } from "@/lib/request/session";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.title };

export default async function ImportIntoPage({ params, searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { slug } = await params;
  const { refused } = await searchParams;
  const negotiation = await getNegotiation({ analyst, slug });
  if (negotiation === null) notFound();
  const api = `/admin/api/negotiations/${encodeURIComponent(slug)}`;
  return (
    <>
      <DraftHead slug={slug} title={negotiation.title} language={negotiation.language} here="import" />
      <h1>{words.title}</h1>
      <UploadForm
        action={`${api}/imports`}
        refused={typeof refused === "string" ? refused : undefined}
        template={`${api}/template.xlsx`}
        desk={draftAddress(slug, "desk")}
        uploads={await listUploads({ analyst, slug })}
      />
    </>
  );
}
