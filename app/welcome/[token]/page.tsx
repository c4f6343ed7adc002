import type { Metadata } from "next";
import { findLink } from "@/lib/data/one-time-links";
import { adminWelcome as words } from "@/lib/messages/en/ui/admin-sign-in";
import { answerWith } from "@/lib/request/answer-status";
import { ActionForm } from "../../_ui/form/action-form";
import { SubmitButton } from "../../_ui/form/submit-button";
import { TextField } from "../../_ui/form/text-field";
import { NarrowPage } from "../../_ui/narrow-page";
import { makeFirstAdminAction, setPasswordAction } from "./set-password-action";

interface Props {
  params: Promise<{ token: string }>;
}

/** The same for every link, whatever it is good for. */
export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** Where a one-time link leads. Opening it does not use it: what looks into links before people do would use it up. */
export default async function WelcomePage({ params }: Props) {
  const { token } = await params;
  const link = await findLink(token, new Date());
  if (link === null) {
    answerWith(404);
    return <NarrowPage title={words.goneTitle} lead={words.gone} />;
  }
  const isFirst = link.kind === "first-admin";
  const named = link.kind === "user" && link.name !== link.email ? link.name : "";
  return (
    <NarrowPage
      title={isFirst ? words.firstTitle : words.title}
      lead={isFirst ? words.firstLead : words.lead(link.email)}
    >
      <ActionForm action={isFirst ? makeFirstAdminAction : setPasswordAction}>
        <input type="hidden" name="token" value={token} />
        {isFirst ? (
          <TextField
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            autoComplete="username"
          />
        ) : (
          // So that a password manager knows whose password it is.
          <input type="email" value={link.email} autoComplete="username" readOnly hidden />
        )}
        <TextField name="name" label={words.name} hint={words.nameHint} value={named} autoComplete="name" />
        <TextField
          name="password"
          type="password"
          label={words.password}
          hint={words.passwordHint}
          autoComplete="new-password"
        />
        <TextField name="repeat" type="password" label={words.repeat} autoComplete="new-password" />
        <SubmitButton>{words.send}</SubmitButton>
      </ActionForm>
    </NarrowPage>
  );
}
