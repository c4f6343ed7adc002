import type { Messages } from "@/lib/messages/messages";
import { ActionForm } from "../../_ui/form/action-form";
import type { FormAction } from "../../_ui/form/form-state";
import { SubmitButton } from "../../_ui/form/submit-button";
import { TextField } from "../../_ui/form/text-field";
import { NarrowPage } from "../../_ui/narrow-page";

interface UnlockTalkProps {
  code: string;
  action: FormAction;
  messages: Messages;
}

/** A talk about what a link with a password shows asks for that password, and says nothing of it before. */
export function UnlockTalk({ code, action, messages }: UnlockTalkProps) {
  const words = messages.ui.share;
  return (
    <NarrowPage title={words.lockedTitle} lead={words.lockedLead} language={messages.language}>
      <ActionForm action={action}>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="lang" value={messages.language} />
        <TextField name="password" type="password" label={words.password} autoComplete="off" />
        <SubmitButton>{words.open}</SubmitButton>
      </ActionForm>
    </NarrowPage>
  );
}
