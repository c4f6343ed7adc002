import type { Offer } from "@/lib/data/second-factor";
import { adminSecondFactor as words } from "@/lib/messages/en/ui/admin-people";
import { ActionForm } from "../../_ui/form/action-form";
import { SubmitButton } from "../../_ui/form/submit-button";
import { TextField } from "../../_ui/form/text-field";
import sections from "../../_views/section.module.css";
import { RecoveryCodes } from "./recovery-codes";
import { removeAction, renewCodesAction } from "./second-factor-actions";

/** New recovery codes, or the way back to a password alone. */
export function ChangeSecondFactor({ codesLeft, offer }: { codesLeft: number; offer: Offer }) {
  return (
    <>
      <p className={sections.text}>{words.has(String(codesLeft))}</p>
      <section className={sections.section} aria-labelledby="renew">
        <h2 id="renew">{words.renew}</h2>
        <p className={sections.text}>{words.renewLead}</p>
        <RecoveryCodes codes={offer.recoveryCodes} />
        <ActionForm action={renewCodesAction}>
          <input type="hidden" name="mark" value={offer.mark} />
          <TextField name="password" type="password" label={words.password} autoComplete="current-password" />
          <SubmitButton tone="plain">{words.sendRenew}</SubmitButton>
        </ActionForm>
      </section>
      <section className={sections.section} aria-labelledby="remove">
        <h2 id="remove">{words.remove}</h2>
        <p className={sections.text}>{words.removeLead}</p>
        <ActionForm action={removeAction}>
          <TextField name="password" type="password" label={words.password} autoComplete="current-password" />
          <SubmitButton tone="plain">{words.sendRemove}</SubmitButton>
        </ActionForm>
      </section>
    </>
  );
}
