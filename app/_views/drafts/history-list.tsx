import type { HistoryPage, RevisionInfo } from "@/lib/data/history";
import { isEntityKind } from "@/lib/domain/case-entities";
import type { CaseFile, Position } from "@/lib/domain/case-file";
import { adminThings, adminHistory as words } from "@/lib/messages/en/ui/admin-history";
import type { Messages } from "@/lib/messages/messages";
import { ActionForm } from "../../_ui/form/action-form";
import { SubmitButton } from "../../_ui/form/submit-button";
import { ReleaseDate } from "../release-date";
import { draftAddress } from "./draft-address";
import { restoreAction, undoAction } from "./history-actions";
import styles from "./history-list.module.css";
import { ThingChanges } from "./thing-changes";
import { Waiting } from "./waiting";

interface HistoryListProps {
  slug: string;
  revisions: readonly Listed[];
  /** Where the words of options are. */
  caseFile: Pick<CaseFile, "issues"> | null;
  messages: Messages;
}

/** What was done, newest first; what was done together stands together and is undone together. */
export function HistoryList({ slug, revisions, caseFile, messages }: HistoryListProps) {
  const shown = { slug, caseFile, messages };
  return (
    <ol className={styles.list}>
      {groupByBatch(revisions).map((batch) => (
        <BatchEntry key={batch[0].id} batch={batch} {...shown} />
      ))}
    </ol>
  );
}

type Listed = HistoryPage["revisions"][number];
type Batch = [Listed, ...Listed[]];
type EntryProps = Omit<HistoryListProps, "revisions">;

function groupByBatch(revisions: readonly Listed[]): Batch[] {
  const batches: Batch[] = [];
  for (const revision of revisions) {
    const last = batches.at(-1);
    if (last?.[0].batch === revision.batch) last.push(revision);
    else batches.push([revision]);
  }
  return batches;
}

function BatchEntry({ batch, slug, caseFile, messages }: EntryProps & { batch: Batch }) {
  const [first] = batch;
  const changes = batch.filter(({ change, order }) => change !== null || order !== null);
  const madeIt = changes.some(({ kind, change }) => kind === "negotiation" && change?.before === null);
  const rest = first.ofBatch - batch.length;
  return (
    <li className={styles.batch}>
      <div className={styles.head}>
        <p>
          <strong>{words.action(first.action)}</strong> {words.by} <bdi>{first.actor}</bdi>,{" "}
          <ReleaseDate at={first.at} messages={messages} />
          {first.origin === null ? null : <>, {words.from(first.origin)}</>}
        </p>
        {changes.length > 0 && !madeIt ? (
          <ActionForm action={undoAction} inline>
            <input type="hidden" name="slug" value={slug} />
            <input type="hidden" name="batch" value={first.batch} />
            <SubmitButton tone="plain" label={words.undoOf(titleOf(batch.at(-1) ?? first))}>
              {first.ofBatch > 1 ? words.undoAll : words.undo}
            </SubmitButton>
            {first.ofBatch > 1 ? <Waiting doing="undo" /> : null}
          </ActionForm>
        ) : null}
      </div>
      <ul className={styles.changes}>
        {batch.toReversed().map((revision) => (
          <li key={revision.id}>
            <RevisionEntry revision={revision} slug={slug} caseFile={caseFile} messages={messages} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p>
          <a href={draftAddress(slug, "history", { batch: first.batch })}>{words.more(rest)}</a>
        </p>
      ) : null}
    </li>
  );
}

const titleOf = ({ kind, title }: RevisionInfo) => `${adminThings.kind(kind)} ${title}`;

function RevisionEntry({ revision, slug, caseFile, messages }: EntryProps & { revision: RevisionInfo }) {
  const { kind, key, title, change } = revision;
  const isThing = isEntityKind(kind) && change !== null;
  return (
    <>
      <p>
        {adminThings.kind(kind)}{" "}
        {isThing ? (
          <a href={draftAddress(slug, "history", { kind, id: key })}>
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}
        {isThing ? <span className={styles.key}> {key}</span> : null}
      </p>
      {change === null ? null : (
        <details>
          <summary>{stateWord(change, messages)}</summary>
          <Facts change={change} />
          <ThingChanges
            kind={change.kind}
            before={change.before}
            after={change.after}
            caseFile={caseFile}
            messages={messages}
          />
          <div className={styles.restore}>
            {change.before === null ? null : (
              <RestoreForm slug={slug} revision={revision} state="before">
                {words.restoreBefore}
              </RestoreForm>
            )}
            {change.after === null ? null : (
              <RestoreForm slug={slug} revision={revision} state="after">
                {words.restore}
              </RestoreForm>
            )}
          </div>
        </details>
      )}
    </>
  );
}

function stateWord(change: NonNullable<RevisionInfo["change"]>, messages: Messages): string {
  const { kind, before, after, formerId } = change;
  if (before === null) return adminThings.isNew;
  if (after === null) return adminThings.isDeleted;
  if (kind !== "position" || formerId === null) return adminThings.isChanged;
  const [from, to] = [before, after].map((position) => messages.date((position as Position).from));
  return adminThings.otherDay(from ?? "", to ?? "");
}

/** What became of the thing besides its content: its place and its keys. */
function Facts({ change }: { change: NonNullable<RevisionInfo["change"]> }) {
  const { id, formerId, fromIndex, toIndex, optionKeys } = change;
  const facts = [
    ...(formerId === null || change.kind === "position" ? [] : [adminThings.renamed(formerId, id)]),
    ...Object.entries(optionKeys ?? {}).map(([from, to]) => adminThings.optionRenamed(from, to)),
    ...(fromIndex === null || toIndex === null ? [] : [adminThings.moved(fromIndex, toIndex)]),
  ];
  return facts.map((fact) => <p key={fact}>{fact}</p>);
}

interface RestoreFormProps {
  slug: string;
  revision: RevisionInfo;
  state: "before" | "after";
  children: React.ReactNode;
}

/** Makes a thing again what it was. */
export function RestoreForm({ slug, revision, state, children }: RestoreFormProps) {
  const label = state === "before" ? words.restoreBeforeOf : words.restoreOf;
  return (
    <ActionForm action={restoreAction} inline>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="revision" value={revision.id} />
      <input type="hidden" name="state" value={state} />
      <SubmitButton tone="plain" label={label(titleOf(revision))}>
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
