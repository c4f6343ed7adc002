import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_ui/breadcrumbs";
import { UploadForm } from "@/app/_views/imports/upload-form";
import { listUploads } from "@/lib/data/uploads";
import { adminDraft } from "@/lib/messages/en/ui/admin-draft";
import { adminFrame } from "@/lib/messages/en/ui/admin-frame";
import { adminImport as words } from "@/lib/messages/en/ui/admin-import";
import { requireAnalyst } from "@/lib/request/session";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.title };

export default async function ImportPage({ searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { refused } = await searchParams;
  return (
    <>
      <Breadcrumbs label={adminDraft.way} trail={[{ text: adminFrame.negotiations, href: "/admin" }]} />
      <h1>{words.title}</h1>
      <UploadForm
        action="/admin/api/imports"
        refused={typeof refused === "string" ? refused : undefined}
        template={null}
        desk={null}
        uploads={await listUploads({ analyst, slug: null })}
      />
    </>
  );
}
