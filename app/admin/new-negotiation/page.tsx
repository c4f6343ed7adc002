import type { Metadata } from "next";
import { ActionForm } from "@/app/_ui/form/action-form";
import { SelectField } from "@/app/_ui/form/select-field";
import { SubmitButton } from "@/app/_ui/form/submit-button";
import { TextField } from "@/app/_ui/form/text-field";
import { createAction } from "@/app/_views/drafts/negotiation-actions";
import section from "@/app/_views/section.module.css";
import { NEGOTIATION_STATUSES } from "@/lib/domain/vocabulary";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminDraft as words } from "@/lib/messages/en/ui/admin-draft";
import { requireAnalyst } from "@/lib/request/session";

export const metadata: Metadata = { title: words.newTitle };

export default async function NewNegotiationPage() {
  await requireAnalyst();
  const statuses = messagesFor("en").negotiationStatuses;
  return (
    <>
      <h1>{words.newTitle}</h1>
      <p className={section.text}>{words.newLead}</p>
      <ActionForm
        action={createAction}
        keep={{ name: "new negotiation", fields: ["title", "slug", "summary", "started"] }}
      >
        <TextField name="title" label={words.title} autoComplete="off" />
        <TextField name="slug" label={words.address} hint={words.addressHint} autoComplete="off" />
        <TextField
          name="summary"
          label={words.summary}
          hint={words.summaryHint}
          rows={4}
          autoComplete="off"
        />
        <TextField name="started" label={words.started} hint={words.dateHint} autoComplete="off" />
        <SelectField
          name="status"
          label={words.status}
          choices={NEGOTIATION_STATUSES.map((status) => ({ value: status, label: statuses[status] }))}
        />
        <SubmitButton>{words.make}</SubmitButton>
      </ActionForm>
    </>
  );
}
