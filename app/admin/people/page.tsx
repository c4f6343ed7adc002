import type { Metadata } from "next";
import { listAccountRecords } from "@/lib/data/account-records";
import { listUsers } from "@/lib/data/users";
import { ROLES } from "@/lib/domain/permissions";
import { adminPeople as words } from "@/lib/messages/en/ui/admin-people";
import { requireAdmin } from "@/lib/request/session";
import { ActionForm } from "../../_ui/form/action-form";
import { SelectField } from "../../_ui/form/select-field";
import { SubmitButton } from "../../_ui/form/submit-button";
import { TextField } from "../../_ui/form/text-field";
import styles from "../../_views/section.module.css";
import { AccountRecords } from "./account-records";
import { inviteAction } from "./people-actions";
import { PersonRow } from "./person-row";

const RECORDS = 50;

export const metadata: Metadata = { title: words.title };

/** Everybody who may sign in, and what an admin does about them. */
export default async function PeoplePage() {
  const { admin, viewer } = await requireAdmin();
  const people = await listUsers({ admin, now: new Date() });
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles.text}>{words.lead}</p>
      <section className={styles.section} aria-labelledby="list">
        <h2 id="list">{words.list}</h2>
        <ul className={styles.plainList}>
          {people.map((person) => (
            <PersonRow key={person.email} person={person} isOneself={person.email === viewer.email} />
          ))}
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="invite">
        <h2 id="invite">{words.invite}</h2>
        <ActionForm action={inviteAction}>
          <TextField
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            autoComplete="off"
          />
          <TextField name="name" label={words.name} hint={words.nameHint} autoComplete="off" />
          <SelectField
            name="role"
            label={words.role}
            value="analyst"
            choices={ROLES.map((role) => ({ value: role, label: words.roleChoice(role) }))}
          />
          <SubmitButton>{words.sendInvite}</SubmitButton>
        </ActionForm>
      </section>
      <section className={styles.section} aria-labelledby="records">
        <h2 id="records">{words.records}</h2>
        <AccountRecords records={await listAccountRecords({ admin, limit: RECORDS })} most={RECORDS} />
      </section>
    </>
  );
}
