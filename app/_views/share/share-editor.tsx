import type { OwnShare, ShareRecord } from "@/lib/data/share-list";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminShares as words } from "@/lib/messages/en/ui/admin-shares";
import { Disclosure } from "../../_ui/disclosure";
import { QrCode } from "../../_ui/qr-code";
import { ReleaseDate } from "../release-date";
import { EmbedBuilder } from "./embed-builder";
import { ShareForm } from "./share-form";
import styles from "./share-row.module.css";

interface ShareEditorProps {
  share: OwnShare;
  records: readonly ShareRecord[];
  now: Date;
  appOrigin: string;
}

/** A link that there is, to be changed, extended, handed on again. */
export function ShareEditor({ share, records, now, appOrigin }: ShareEditorProps) {
  const { id, version, hasPassword, title, note, expiresAt, beginsAt, embedSites, token } = share;
  const may = [
    ...(share.mayDownload ? ["download"] : []),
    ...(share.mayChange ? ["change"] : []),
    ...(share.mayEmbed ? ["embed"] : []),
  ];
  const url = `${appOrigin}/s/${token}`;
  const name = title ?? share.negotiation;
  const messages = messagesFor("en");
  return (
    <section className={styles.editor} aria-labelledby="edit">
      <h2 id="edit">
        {words.editTitle}: <bdi>{name}</bdi>
      </h2>
      <ShareForm
        key={id}
        subject={{ kind: "change", id, version, hasPassword }}
        defaults={{
          ...{ may, title: title ?? "", note: note ?? "", sites: embedSites.join("\n") },
          ...{ expiresAt: expiresAt?.toISOString() ?? "", beginsAt: beginsAt?.toISOString() ?? "" },
        }}
        now={now.toISOString()}
      />
      <div className={styles.handing}>
        <Disclosure summary={words.records}>
          <ol className={styles.records}>
            {records.map(({ id: record, at, actor, action }) => (
              <li key={record}>
                <ReleaseDate at={at} messages={messages} />: {actor} {words.did[action] ?? action}
              </li>
            ))}
          </ol>
        </Disclosure>
      </div>
      {token === null ? null : (
        <div className={styles.handing}>
          <Disclosure summary={words.qr}>
            <QrCode text={url} label={words.qrOf} />
          </Disclosure>
          {share.mayEmbed ? (
            <EmbedBuilder token={token} url={url} title={name} isLocked={hasPassword} />
          ) : null}
        </div>
      )}
    </section>
  );
}
