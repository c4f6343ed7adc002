import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { adminSignIn as words } from "@/lib/messages/en/ui/admin-sign-in";
import { readOwnPath } from "@/lib/request/own-path";
import { getViewer } from "@/lib/request/session";
import { ActionForm } from "../_ui/form/action-form";
import { SubmitButton } from "../_ui/form/submit-button";
import { TextField } from "../_ui/form/text-field";
import { NarrowPage } from "../_ui/narrow-page";
import { Notice } from "../_ui/notice";
import { signInAction } from "./sign-in-action";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.title, robots: { index: false } };

export default async function LoginPage({ searchParams }: Props) {
  const asked = await searchParams;
  const to = readOwnPath(typeof asked.to === "string" ? asked.to : null);
  if ((await getViewer()) !== null) redirect(to);
  return (
    <NarrowPage title={words.title} lead={words.lead}>
      {asked.password === "set" ? <Notice>{words.passwordSet}</Notice> : null}
      <ActionForm action={signInAction}>
        <input type="hidden" name="to" value={to} />
        <TextField name="email" type="email" label={words.email} autoComplete="username" />
        <TextField name="password" type="password" label={words.password} autoComplete="current-password" />
        <TextField
          name="code"
          label={words.code}
          hint={words.codeHint}
          autoComplete="one-time-code"
          required={false}
        />
        <SubmitButton>{words.send}</SubmitButton>
      </ActionForm>
      <p>{words.forgotten}</p>
    </NarrowPage>
  );
}
