import type { Offer } from "@/lib/data/second-factor";
import { adminSecondFactor as words } from "@/lib/messages/en/ui/admin-people";
import { ActionForm } from "../../_ui/form/action-form";
import { SubmitButton } from "../../_ui/form/submit-button";
import { TextField } from "../../_ui/form/text-field";
import { QrCode } from "../../_ui/qr-code";
import sections from "../../_views/section.module.css";
import { RecoveryCodes } from "./recovery-codes";
import styles from "./second-factor.module.css";
import { setUpAction } from "./second-factor-actions";

/** In three steps on one page, so that nothing is set up whose recovery codes nobody has seen. */
export function SetUpSecondFactor({ offer }: { offer: Offer }) {
  return (
    <>
      <section className={sections.section} aria-labelledby="scan">
        <h2 id="scan">{words.scan}</h2>
        <p className={sections.text}>{words.scanLead}</p>
        <QrCode text={offer.address} label={words.picture} />
        <p className={sections.text}>
          {words.byHand} <code className={styles.secret}>{offer.secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
        </p>
      </section>
      <section className={sections.section} aria-labelledby="codes">
        <h2 id="codes">{words.codes}</h2>
        <p className={sections.text}>{words.codesLead}</p>
        <RecoveryCodes codes={offer.recoveryCodes} />
      </section>
      <section className={sections.section} aria-labelledby="confirm">
        <h2 id="confirm">{words.confirm}</h2>
        <ActionForm action={setUpAction}>
          <input type="hidden" name="mark" value={offer.mark} />
          <TextField name="password" type="password" label={words.password} autoComplete="current-password" />
          <TextField name="code" label={words.code} autoComplete="one-time-code" inputMode="numeric" />
          <SubmitButton>{words.send}</SubmitButton>
        </ActionForm>
      </section>
    </>
  );
}
