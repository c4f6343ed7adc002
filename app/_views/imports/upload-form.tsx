import type { listUploads } from "@/lib/data/uploads";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminDesk } from "@/lib/messages/en/ui/admin-desk";
import { adminImport as words } from "@/lib/messages/en/ui/admin-import";
import form from "../../_ui/form/form.module.css";
import { Notice } from "../../_ui/notice";
import { ReleaseDate } from "../release-date";
import section from "../section.module.css";

interface UploadFormProps {
  /** Where the form goes. */
  action: string;
  refused: string | undefined;
  /** Of the negotiation whose page this is; null: none. */
  template: string | null;
  /** Where articles are taken apart; null: on no negotiation's page. */
  desk: string | null;
  uploads: Awaited<ReturnType<typeof listUploads>>;
}

/** Files to choose or cells to paste, and what waits already. A plain form: it needs no JavaScript. */
export function UploadForm({ action, refused, template, desk, uploads }: UploadFormProps) {
  const complaint =
    refused !== undefined && Object.hasOwn(words.refused, refused) ? words.refused[refused] : undefined;
  return (
    <>
      {complaint === undefined ? null : (
        <Notice tone="warm">
          <p role="alert">{complaint}</p>
        </Notice>
      )}
      <p className={section.text}>{words.lead}</p>
      <form method="post" action={action} encType="multipart/form-data" className={form.form}>
        <div className={form.field}>
          <label htmlFor="file">{words.file}</label>
          <p id="file-hint" className={form.hint}>
            {words.fileHint}
          </p>
          <input id="file" name="file" type="file" multiple aria-describedby="file-hint" />
        </div>
        <div className={form.field}>
          <label htmlFor="cells">{words.cells}</label>
          <p id="cells-hint" className={form.hint}>
            {words.cellsHint}
          </p>
          <textarea id="cells" name="cells" rows={5} aria-describedby="cells-hint" spellCheck={false} />
        </div>
        <div>
          <button type="submit" className={form.button} data-tone="main">
            {words.send}
          </button>
        </div>
      </form>
      {template === null ? null : (
        <p className={section.section}>
          <a href={template}>{words.template}</a> {words.templateLead} {words.general}
        </p>
      )}
      {desk === null ? null : (
        <p>
          {words.article} <a href={desk}>{adminDesk.title}</a>.
        </p>
      )}
      {uploads.length === 0 ? null : (
        <section className={section.section} aria-labelledby="waiting">
          <h2 id="waiting">{words.waiting}</h2>
          <p className={section.text}>{words.waitingLead}</p>
          <ul className={section.list}>
            {uploads.map(({ id, names, actor, createdAt, isDone }) => (
              <li key={id}>
                <a href={`/admin/import/${id}`}>
                  <bdi>{words.of(names)}</bdi>
                </a>
                , {words.by} <bdi>{actor}</bdi>, <ReleaseDate at={createdAt} messages={messagesFor("en")} />:{" "}
                {isDone ? words.isDone : words.isWaiting}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
