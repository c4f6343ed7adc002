import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/app/_ui/form/action-form";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { Notice } from "@/app/_ui/notice";
import { Differences, type DifferencesPage } from "@/app/_views/drafts/differences";
import { DoneNotice } from "@/app/_views/drafts/done-notice";
import { draftAddress } from "@/app/_views/drafts/draft-address";
import { DraftHead } from "@/app/_views/drafts/draft-head";
import { publishAction } from "@/app/_views/drafts/publish-actions";
import { Blocking, SecondLook, StatusChanges } from "@/app/_views/drafts/publish-view";
import { ReleaseList } from "@/app/_views/drafts/release-list";
import { ReviewSection } from "@/app/_views/drafts/review-section";
import { Waiting } from "@/app/_views/drafts/waiting";
import section from "@/app/_views/section.module.css";
import { listAllReleases } from "@/lib/data/all-releases";
import { planPublish } from "@/lib/data/plan-publish";
import { listReviewers } from "@/lib/data/reviews";
import { decideEditor } from "@/lib/domain/permissions";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminPublish as words } from "@/lib/messages/en/ui/admin-publish";
import { requireAnalyst } from "@/lib/request/session";
import { nameSelection, readDifferencesPage, readHeld, writeHeld } from "@/lib/schemas/draft-forms";
import { getSettings } from "@/lib/settings";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.title };

/** What would go out with the next release, and the way to let it go. */
export default async function PublishPage({ params, searchParams }: Props) {
  const { viewer, analyst } = await requireAnalyst();
  const { slug } = await params;
  const query = await searchParams;
  const hold = readHeld(query.hold);
  const plan = await planPublish({ analyst, slug, hold });
  if (plan === null) notFound();
  const editor = decideEditor(viewer);
  const messages = messagesFor("en");
  const { released, differences, reordered, draft } = plan;
  const releases = await listAllReleases({ analyst, slug });
  const next = (releases[0]?.number ?? 0) + 1;
  const chosen = differences.filter(({ held }) => held === "chosen");
  const heldCount = differences.filter(({ held }) => held !== "no").length;
  const hasNothing = released !== null && differences.length === 0 && reordered.length === 0;
  const page = readDifferencesPage(query);
  const hrefOf = ({ kind, at }: DifferencesPage) =>
    draftAddress(slug, "publish", { hold: chosen.map(writeHeld), list: kind, at: String(at) });
  const parts = (
    <>
      <Blocking plan={plan} />
      <StatusChanges plan={plan} messages={messages} />
      {hasNothing ? null : <Differences {...{ plan, messages, page, hrefOf }} canHold={editor !== null} />}
      <SecondLook plan={plan} messages={messages} />
    </>
  );
  return (
    <>
      <DraftHead slug={slug} title={plan.title} language={draft.negotiation.language} here="publish" />
      <h1>{words.title}</h1>
      <DoneNotice analyst={analyst} slug={slug} did={typeof query.did === "string" ? query.did : undefined} />
      {query.looked === "again" ? <Notice tone="warm">{words.looked}</Notice> : null}
      <p className={section.text}>
        {released === null
          ? words.first
          : hasNothing
            ? words.unchanged
            : words.since(String(released.number))}{" "}
        {heldCount > 0 ? words.held(heldCount) : null}{" "}
        <a href={draftAddress(slug, "preview")}>{words.preview}</a>
      </p>
      {plan.isWithdrawn ? <Notice tone="warm">{words.withdrawn}</Notice> : null}
      {editor === null || hasNothing ? (
        <>
          {parts}
          {editor === null ? <p className={section.section}>{words.onlyEditors}</p> : null}
        </>
      ) : (
        <ActionForm
          // Another selection is another form: it shows what was typed into the one before.
          key={nameSelection(chosen) + JSON.stringify(page)}
          action={publishAction}
          wide
          keep={{ name: `${slug} publish`, fields: ["note"] }}
        >
          <input type="hidden" name="slug" value={slug} />
          <input type="hidden" name="basedOn" value={plan.basedOn} />
          <input type="hidden" name="shown" value={nameSelection(chosen)} />
          {page === null ? null : (
            <>
              <input type="hidden" name="list" value={page.kind} />
              <input type="hidden" name="at" value={page.at} />
            </>
          )}
          {parts}
          <TextField
            name="note"
            label={words.note}
            hint={words.noteHint}
            rows={3}
            autoComplete="off"
            required={false}
          />
          <div className={section.actions}>
            {plan.faults.length > 0 || plan.isUnchanged ? null : (
              <SubmitButton name="do" value="publish">
                {words.publish(next)}
              </SubmitButton>
            )}
            <SubmitButton tone="plain" name="do" value="show">
              {words.show}
            </SubmitButton>
          </div>
          <Waiting doing="publish" />
          {plan.isUnchanged ? <p>{words.unchangedHeld}</p> : null}
        </ActionForm>
      )}
      {getSettings().reviewCompulsory && !hasNothing ? (
        <ReviewSection
          slug={slug}
          basedOn={plan.basedOn}
          hold={chosen.map(writeHeld)}
          reviewers={await listReviewers({ analyst, slug, basedOn: plan.basedOn, hold: chosen })}
        />
      ) : null}
      <ReleaseList
        slug={slug}
        releases={releases}
        isWithdrawn={plan.isWithdrawn}
        canRecall={editor !== null}
        messages={messages}
      />
    </>
  );
}
