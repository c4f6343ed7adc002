import type { Metadata } from "next";
import Link from "next/link";
import { getProfile } from "@/lib/data/profile";
import { listOwnSessions, type SessionInfo } from "@/lib/data/sessions";
import { describeBrowser } from "@/lib/domain/describe-browser";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminProfile as words } from "@/lib/messages/en/ui/admin-people";
import { adminWelcome } from "@/lib/messages/en/ui/admin-sign-in";
import { requireOneself } from "@/lib/request/session";
import { ActionForm } from "../../_ui/form/action-form";
import { SubmitButton } from "../../_ui/form/submit-button";
import { TextField } from "../../_ui/form/text-field";
import { ReleaseDate } from "../../_views/release-date";
import styles from "../../_views/section.module.css";
import { changeNameAction, changePasswordAction, endSessionsAction } from "./profile-actions";

export const metadata: Metadata = { title: words.title };

/** One's own account. */
export default async function ProfilePage() {
  const { oneself, viewer } = await requireOneself();
  const [profile, sessions] = await Promise.all([getProfile(oneself), listOwnSessions(oneself, new Date())]);
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles.text}>{words.lead(profile.email, viewer.role)}</p>
      <section className={styles.section} aria-labelledby="name">
        <h2 id="name">{words.name}</h2>
        <ActionForm action={changeNameAction}>
          <TextField
            name="name"
            label={words.name}
            hint={words.nameHint}
            value={profile.name}
            autoComplete="name"
          />
          <SubmitButton tone="plain">{words.saveName}</SubmitButton>
        </ActionForm>
      </section>
      <section className={styles.section} aria-labelledby="password">
        <h2 id="password">{words.password}</h2>
        <ActionForm action={changePasswordAction}>
          <input type="email" value={profile.email} autoComplete="username" readOnly hidden />
          <TextField name="password" type="password" label={words.current} autoComplete="current-password" />
          <TextField
            name="next"
            type="password"
            label={words.next}
            hint={adminWelcome.passwordHint}
            autoComplete="new-password"
          />
          <TextField name="repeat" type="password" label={words.repeat} autoComplete="new-password" />
          <SubmitButton tone="plain">{words.savePassword}</SubmitButton>
        </ActionForm>
      </section>
      <section className={styles.section} aria-labelledby="second-factor">
        <h2 id="second-factor">{words.secondFactor}</h2>
        <p className={styles.text}>
          {profile.hasSecondFactor ? words.hasOne(String(profile.recoveryCodesLeft)) : words.hasNone}
        </p>
        <Link href="/admin/second-factor" prefetch={false}>
          {profile.hasSecondFactor ? words.change : words.setUp}
        </Link>
      </section>
      <section className={styles.section} aria-labelledby="sessions">
        <h2 id="sessions">{words.sessions}</h2>
        <ActionForm action={endSessionsAction} label={words.sessions} wide>
          <ul className={styles.plainList}>
            {sessions.map((session) => (
              <li key={session.id}>
                <Session session={session} />
              </li>
            ))}
          </ul>
          {sessions.length > 1 ? (
            <SubmitButton tone="plain" name="which" value="others">
              {words.endOthers}
            </SubmitButton>
          ) : null}
        </ActionForm>
      </section>
    </>
  );
}

function Session({ session }: { session: SessionInfo }) {
  const messages = messagesFor("en");
  const browser = describeBrowser(session.browser) ?? words.unknownBrowser;
  return (
    <>
      {browser}, {words.since} <ReleaseDate at={session.createdAt} messages={messages} />, {words.lastUsed}{" "}
      <ReleaseDate at={session.usedAt} messages={messages} />{" "}
      {session.own ? (
        <b>{words.thisBrowser}</b>
      ) : (
        <SubmitButton tone="quiet" name="which" value={session.id} label={words.endOf(browser)}>
          {words.end}
        </SubmitButton>
      )}
    </>
  );
}
