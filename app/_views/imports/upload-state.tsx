import type { UploadInfo } from "@/lib/data/uploads";
import { adminImport as words } from "@/lib/messages/en/ui/admin-import";
import type { UploadStage } from "@/lib/request/team/upload-program";
import { mayBeWritten, takesAway } from "@/lib/schemas/upload";
import { ActionForm } from "../../_ui/form/action-form";
import { SubmitButton } from "../../_ui/form/submit-button";
import { Notice } from "../../_ui/notice";
import { draftAddress } from "../drafts/draft-address";
import { undoAction } from "../drafts/history-actions";
import { Waiting } from "../drafts/waiting";
import section from "../section.module.css";
import { dropAction, writeAction } from "./import-actions";
import styles from "./imports.module.css";
import { StageWatch } from "./stage-watch";

/** What is being done, and that nobody has to wait for it. */
export function UnderWay({ id, stage, wasAsked }: { id: string; stage: UploadStage; wasAsked: boolean }) {
  return (
    <Notice>
      <p role="status">
        <progress aria-label={words.stage[stage]} /> {words.stage[stage]} {words.canLeave}
      </p>
      <p>
        <a href={`/admin/import/${id}${wasAsked ? "?asked=import" : ""}`}>{words.again}</a>
      </p>
      <StageWatch />
    </Notice>
  );
}

/** The way on: to import it, where nothing is refused, or to throw it away. */
export function WriteForm({ upload, wasAsked }: { upload: UploadInfo; wasAsked: boolean }) {
  const { id, look } = upload;
  const isReady = look !== null && mayBeWritten(look);
  return (
    <>
      {wasAsked ? (
        <Notice tone="warm">
          <p role="alert">{words.changedSince}</p>
        </Notice>
      ) : null}
      {look === null ? <p>{words.noLook}</p> : null}
      <div className={styles.actions}>
        {isReady ? (
          <ActionForm action={writeAction} label={words.write}>
            <input type="hidden" name="id" value={id} />
            {takesAway(look) ? <TakesAway look={look} /> : null}
            <SubmitButton>{words.write}</SubmitButton>
          </ActionForm>
        ) : null}
        <ActionForm action={dropAction} label={words.drop}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton tone="plain">{words.drop}</SubmitButton>
        </ActionForm>
      </div>
    </>
  );
}

function TakesAway({ look }: { look: NonNullable<UploadInfo["look"]> }) {
  const missing = look.cases.reduce((sum, one) => sum + one.missing, 0);
  const overwrites = look.cases.flatMap((one) => one.overwrites);
  return (
    <Notice tone="warm">
      <p>
        <strong>{words.takesAway}</strong>
      </p>
      {missing > 0 ? <p>{words.removes(missing)}</p> : null}
      {overwrites.length > 0 ? (
        <>
          <p>{words.overwrites}</p>
          <ul className={section.list}>
            {overwrites.map((one) => (
              <li key={one}>
                <bdi>{one}</bdi>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <label className={styles.tick}>
        <input type="checkbox" name="replace" value="yes" />
        {words.replace}
      </label>
    </Notice>
  );
}

/** That it is done, with the way to take it back. */
export function Settled({ upload: { look, batch } }: { upload: UploadInfo }) {
  const cases = look?.cases ?? [];
  return (
    <Notice>
      <p role="status">
        {words.isImported} {batch === null ? words.changedNothing : null}
      </p>
      {cases.map((one) => (
        <div key={one.slug} className={styles.actions}>
          <a href={draftAddress(one.slug)}>
            {words.open} <bdi>{one.title}</bdi>
          </a>
          {batch === null ? null : one.isNew ? (
            <p>{words.cannotUndo}</p>
          ) : (
            <ActionForm action={undoAction} inline>
              <input type="hidden" name="slug" value={one.slug} />
              <input type="hidden" name="batch" value={batch} />
              <SubmitButton tone="plain">{words.undo}</SubmitButton>
              <Waiting doing="undo" />
            </ActionForm>
          )}
        </div>
      ))}
    </Notice>
  );
}
