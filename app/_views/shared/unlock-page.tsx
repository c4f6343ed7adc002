import type { Messages } from "@/lib/messages/messages";
import { ActionForm } from "../../_ui/form/action-form";
import type { FormAction } from "../../_ui/form/form-state";
import { SubmitButton } from "../../_ui/form/submit-button";
import { TextField } from "../../_ui/form/text-field";
import { NarrowPage } from "../../_ui/narrow-page";

interface UnlockPageProps {
  token: string;
  /** What follows the link's own address in that of the page that was asked for. */
  to: string;
  action: FormAction;
  messages: Messages;
}

/** The same for every link with a password: nothing of what is behind it. */
export function UnlockPage({ token, to, action, messages }: UnlockPageProps) {
  const words = messages.ui.share;
  return (
    <NarrowPage title={words.lockedTitle} lead={words.lockedLead} language={messages.language}>
      <ActionForm action={action}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="lang" value={messages.language} />
        <input type="hidden" name="to" value={to} />
        <TextField name="password" type="password" label={words.password} autoComplete="off" />
        <SubmitButton>{words.open}</SubmitButton>
      </ActionForm>
    </NarrowPage>
  );
}
