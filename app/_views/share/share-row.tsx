import type { OwnShare } from "@/lib/data/share-list";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminShares as words } from "@/lib/messages/en/ui/admin-shares";
import { sharedAddress } from "@/lib/request/share/share-offer";
import { Disclosure } from "../../_ui/disclosure";
import { ActionForm } from "../../_ui/form/action-form";
import { SubmitButton } from "../../_ui/form/submit-button";
import { ReleaseDate } from "../release-date";
import { revokeShareAction } from "./share-actions";
import styles from "./share-row.module.css";

interface ShareRowProps {
  share: OwnShare;
  /** What it shows, in a line; null where readers may not see it now. */
  seen: string | null;
  appOrigin: string;
  showsMaker: boolean;
}

/** One link: what it shows, how it stands, how often it was opened, and what can be done about it. */
export function ShareRow({ share, seen, appOrigin, showsMaker }: ShareRowProps) {
  const { id, state, title, negotiation, token, page, release, openings } = share;
  const messages = messagesFor("en");
  const name = title ?? negotiation;
  return (
    <li className={styles.row} data-off={state === "active" ? undefined : ""}>
      <h2 className={styles.name}>
        <bdi>{name}</bdi>
      </h2>
      <p className={styles.facts}>
        <b>{words.states[state]}</b>
        <a href={sharedAddress(share)}>
          {title === null ? null : <bdi>{negotiation}: </bdi>}
          <bdi>{seen ?? (page === "" ? words.views.matrix : page)}</bdi>
        </a>
        <span>{release === null ? words.follows : words.pinned(release)}</span>
        {share.hasPassword ? <span>{words.hasPassword}</span> : null}
        {share.mayEmbed ? <span>{words.mayBeFramed}</span> : null}
      </p>
      <p className={styles.facts}>
        {share.beginsAt === null ? null : (
          <span>
            {words.beginsAt} <ReleaseDate at={share.beginsAt} messages={messages} />
          </span>
        )}
        <span>
          {share.expiresAt === null ? (
            words.endless
          ) : (
            <>
              {words.endsAt} <ReleaseDate at={share.expiresAt} messages={messages} />
            </>
          )}
        </span>
        <span>
          {words.by} {showsMaker ? share.maker : null} {words.on}{" "}
          <ReleaseDate at={share.createdAt} messages={messages} />
        </span>
        <span>
          {share.openedAt === null ? (
            words.neverOpened
          ) : (
            <>
              {words.openedAt} <ReleaseDate at={share.openedAt} messages={messages} />
            </>
          )}
        </span>
      </p>
      {state === "revoked" ? null : (
        <p className={styles.address}>{token === null ? words.otherSecret : `${appOrigin}/s/${token}`}</p>
      )}
      {openings.length === 0 ? null : (
        <Disclosure summary={words.openings(openings.reduce((sum, { count }) => sum + count, 0))}>
          <table className={styles.days} aria-label={words.perDay}>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.opened}</th>
              </tr>
            </thead>
            <tbody>
              {openings.map(({ day, count }) => (
                <tr key={day}>
                  <th scope="row">{messages.date(day)}</th>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
      {state === "revoked" ? null : (
        <div className={styles.actions}>
          <a href={`/admin/shares?link=${id}#edit`} aria-label={words.editOf(name)}>
            {words.edit}
          </a>
          <ActionForm action={revokeShareAction} inline>
            <input type="hidden" name="id" value={id} />
            <SubmitButton tone="plain" label={words.revokeOf(name)}>
              {words.revoke}
            </SubmitButton>
          </ActionForm>
        </div>
      )}
    </li>
  );
}
