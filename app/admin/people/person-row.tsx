import type { UserInfo } from "@/lib/data/users";
import { ROLES } from "@/lib/domain/permissions";
import { messagesFor } from "@/lib/messages/catalogue";
import { roleWords, adminPeople as words } from "@/lib/messages/en/ui/admin-people";
import { Disclosure } from "../../_ui/disclosure";
import { ActionForm } from "../../_ui/form/action-form";
import { SelectField } from "../../_ui/form/select-field";
import { SubmitButton } from "../../_ui/form/submit-button";
import { ReleaseDate } from "../../_views/release-date";
import { changePersonAction } from "./people-actions";
import styles from "./person-row.module.css";

interface PersonRowProps {
  person: UserInfo;
  isOneself: boolean;
}

/** One person: who they are, how they stand, and behind a fold what can be done. */
export function PersonRow({ person, isOneself }: PersonRowProps) {
  const { email, name, role, disabled, hasSecondFactor } = person;
  return (
    <li className={styles.person} data-off={disabled || undefined}>
      <div>
        <h3>
          {name}
          {isOneself ? <small> ({words.you})</small> : null}
        </h3>
        <p className={styles.facts}>
          {name === email ? null : <span>{email}</span>}
          <span>{roleWords[role].name}</span>
          <State person={person} />
        </p>
      </div>
      <ActionForm action={changePersonAction} inline label={words.changeOf(name)}>
        <input type="hidden" name="email" value={email} />
        <Disclosure summary={words.changeOf(name)}>
          <div className={styles.actions}>
            <SelectField
              name="role"
              label={words.role}
              value={role}
              choices={ROLES.map((one) => ({ value: one, label: roleWords[one].name }))}
            />
            <Button action="change-role" what={words.changeRole} name={name} />
          </div>
          <div className={styles.actions}>
            {disabled ? (
              <Button action="enable" what={words.enable} name={name} />
            ) : (
              <>
                <Button action="make-link" what={words.makeLink} name={name} />
                {hasSecondFactor ? (
                  <Button action="make-link-without-second-factor" what={words.makeLinkWithout} name={name} />
                ) : null}
                <Button action="end-sessions" what={words.endSessions} name={name} />
                <Button action="disable" what={words.disable} name={name} />
              </>
            )}
          </div>
        </Disclosure>
      </ActionForm>
    </li>
  );
}

function Button({ action, what, name }: { action: string; what: string; name: string }) {
  return (
    <SubmitButton tone="plain" name="action" value={action} label={words.forWhom(what, name)}>
      {what}
    </SubmitButton>
  );
}

/** What is not as it usually is. */
function State({ person }: { person: UserInfo }) {
  const { disabled, hasPassword, hasSecondFactor, linkUntil, lastSeen } = person;
  const messages = messagesFor("en");
  return (
    <>
      {disabled ? <b>{words.disabled}</b> : null}
      {hasPassword ? null : <span>{words.noPassword}</span>}
      {hasSecondFactor ? <span>{words.secondFactor}</span> : null}
      {linkUntil === null ? null : (
        <span>
          {words.linkUntil} <ReleaseDate at={linkUntil} messages={messages} />
        </span>
      )}
      {lastSeen === null ? (
        <span>{words.notSignedIn}</span>
      ) : (
        <span>
          {words.lastSeen} <ReleaseDate at={lastSeen} messages={messages} />
        </span>
      )}
    </>
  );
}
