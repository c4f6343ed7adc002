"use client";
import { useEffect, useId, useRef, useState } from "react";
import { cellOfPosition } from "@/lib/domain/edit/draft-sheet";
import { compareEdits, mergeEdits } from "@/lib/domain/edit/merge";
import type { Conflict } from "@/lib/domain/edit/save-queue";
import { adminPosition, correctionLine } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import section from "../section.module.css";
import styles from "./conflict-dialog.module.css";
import type { DraftStore } from "./draft-store";
import type { StoreState } from "./store-state";

const words = adminPosition.clash;

interface ConflictDialogProps {
  store: DraftStore;
  state: StoreState;
  group: string;
  onClose: () => void;
}

/** What two people made of the same thing: theirs, mine, what differs, and the choice. */
export default function ConflictDialog({ store, state, group, onClose }: ConflictDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const entries = state.queue.conflicts[group]?.entries ?? [];
  const [first] = entries;
  if (first === undefined) return null;
  const close = () => dialog.current?.close();
  const resolve = (mine: readonly (object | null)[] | undefined) => {
    store.resolve(group, mine);
    close();
  };
  const canMerge = entries.every(({ mine, theirs }) => mine.value !== null && theirs !== null);
  const merged = () =>
    entries.map(({ mine, theirs: other }) =>
      mine.value === null || other === null ? mine.value : mergeEdits(mine.base, mine.value, other, theirs),
    );
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{words.title}</h2>
      <p>{words.lead(first.by, first.at.slice(0, 16).replace("T", " "))}</p>
      {entries.map((entry) => (
        <ConflictTable
          key={entry.mine.id}
          entry={entry}
          state={state}
          theirs={theirs}
          onChoose={(field, isTheirs) =>
            setTheirs((now) => (isTheirs ? [...now, field] : now.filter((one) => one !== field)))
          }
        />
      ))}
      <div className={styles.buttons}>
        {canMerge ? (
          <button type="button" className={form.button} data-tone="main" onClick={() => resolve(merged())}>
            {words.merge}
          </button>
        ) : null}
        <button
          type="button"
          className={form.button}
          onClick={() => resolve(entries.map(({ mine }) => mine.value))}
        >
          {words.keepMine}
        </button>
        <button type="button" className={form.button} onClick={() => resolve(undefined)}>
          {words.keepTheirs}
        </button>
        <button type="button" className={form.button} data-tone="quiet" onClick={close}>
          {words.later}
        </button>
      </div>
    </dialog>
  );
}

interface ConflictTableProps {
  entry: Conflict;
  state: StoreState;
  theirs: readonly string[];
  onChoose: (field: string, isTheirs: boolean) => void;
}

function ConflictTable({ entry, state, theirs: chosen, onChoose }: ConflictTableProps) {
  const { mine, theirs, by } = entry;
  const { index } = state.sheet;
  const { party, issue: key } = cellOfPosition(mine.id);
  const issue = index.issues.get(mine.kind === "issue" ? mine.id : key);
  const name =
    mine.kind === "position"
      ? adminPosition.of(index.parties.get(party)?.shortName ?? party, issue?.title ?? key)
      : (issue?.title ?? mine.id);
  if (theirs === null || mine.value === null)
    return (
      <>
        <h3>{name}</h3>
        <p>{theirs === null ? words.gone(by) : words.iTookAway}</p>
      </>
    );
  const choices = compareEdits(mine.base, mine.value, theirs);
  if (choices.length === 0) return <p>{words.same}</p>;
  return (
    <>
      <h3>{name}</h3>
      <div className={section.scroll}>
        <table className={section.table}>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.theirs(by)}</th>
              <th scope="col">{words.mine}</th>
            </tr>
          </thead>
          <tbody>
            {choices.map(({ field, mine: own, theirs: other, clashes }) => {
              const line = correctionLine({ field, before: other, after: own }, issue);
              const isTheirs = chosen.includes(field);
              const choice = (takesTheirs: boolean) => (
                <label className={styles.choice}>
                  <input
                    type="radio"
                    name={`${mine.id} ${field}`}
                    checked={isTheirs === takesTheirs}
                    onChange={() => onChoose(field, takesTheirs)}
                  />{" "}
                  {takesTheirs ? words.takeTheirs : words.takeMine}
                  <span className="visually-hidden">: {line.field}</span>
                </label>
              );
              return (
                <tr key={field}>
                  <th scope="row">
                    {line.field}
                    {clashes ? null : <p className={section.under}>{words.together}</p>}
                  </th>
                  <td>
                    {line.before}
                    {clashes ? choice(true) : null}
                  </td>
                  <td>
                    {line.after}
                    {clashes ? choice(false) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
