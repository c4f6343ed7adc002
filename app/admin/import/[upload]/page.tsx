import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_ui/breadcrumbs";
import { draftAddress } from "@/app/_views/drafts/draft-address";
import { LookView } from "@/app/_views/imports/look-view";
import { OptionsForm } from "@/app/_views/imports/options-form";
import { Settled, UnderWay, WriteForm } from "@/app/_views/imports/upload-state";
import section from "@/app/_views/section.module.css";
import { listDrafts } from "@/lib/data/list-drafts";
import { getUpload } from "@/lib/data/uploads";
import { adminDraft } from "@/lib/messages/en/ui/admin-draft";
import { adminFrame } from "@/lib/messages/en/ui/admin-frame";
import { adminImport as words } from "@/lib/messages/en/ui/admin-import";
import { requireAnalyst } from "@/lib/request/session";
import { stageOf } from "@/lib/request/team/upload-program";

interface Props {
  params: Promise<{ upload: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.title };

/** One import from what it would do to what it did. */
export default async function UploadPage({ params, searchParams }: Props) {
  const { analyst } = await requireAnalyst();
  const { upload: id } = await params;
  const { asked } = await searchParams;
  const upload = await getUpload({ analyst, id });
  if (upload === null) notFound();
  const { slug, names, look, options, doneAt } = upload;
  const stage = stageOf(id);
  const isDone = doneAt !== null;
  const drafts = await listDrafts({ analyst });
  const title = drafts.find((draft) => draft.slug === slug)?.title;
  return (
    <>
      <Breadcrumbs
        label={adminDraft.way}
        trail={[
          { text: adminFrame.negotiations, href: "/admin" },
          ...(slug === null || title === undefined ? [] : [{ text: title, href: draftAddress(slug) }]),
          { text: words.title, href: slug === null ? "/admin/import" : draftAddress(slug, "import") },
        ]}
      />
      <h1>
        {words.title}: <bdi>{words.of(names)}</bdi>
      </h1>
      {look?.format == null ? null : <p className={section.text}>{words.formatName(look.format)}</p>}
      {isDone ? <Settled upload={upload} /> : null}
      {stage !== null && !isDone ? <UnderWay id={id} stage={stage} wasAsked={asked === "import"} /> : null}
      {stage === null && !isDone ? <WriteForm upload={upload} wasAsked={asked === "import"} /> : null}
      {look === null || (stage !== null && !isDone) ? null : <LookView look={look} isDone={isDone} />}
      {isDone || stage !== null ? null : (
        <section className={section.section} aria-labelledby="options">
          <h2 id="options">{words.what}</h2>
          <OptionsForm id={id} look={look ?? EMPTY} options={options} negotiations={drafts} />
        </section>
      )}
    </>
  );
}

const EMPTY = {
  ...{ format: null, basedOn: 0, tables: [], faults: [], faultCount: 0 },
  ...{ warnings: [], warningCount: 0, cases: [] },
};
