"use client";
import { useRef, useState } from "react";
import { positionId } from "@/lib/domain/case-entities";
import type { Issue, Position } from "@/lib/domain/case-file";
import { FIRST_READING } from "@/lib/domain/edit/cell-text";
import { cellName, type DraftSheet } from "@/lib/domain/edit/draft-sheet";
import { attachNewStatement } from "@/lib/domain/edit/new-statement";
import { positionChanges } from "@/lib/domain/edit/sheet-commands";
import { adminPosition as words } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import { cellAddress, draftAddress } from "../drafts/draft-address";
import { CellPositions } from "./cell-positions";
import type { EditorPanelProps } from "./editor-panel";
import { makeId } from "./kept";
import styles from "./position-editor.module.css";
import { PositionEvidence } from "./position-evidence";
import { PositionFields } from "./position-fields";
import { PositionJudgement } from "./position-judgement";
import { SearchedFields } from "./searched-fields";
import { StanceKeys } from "./stance-keys";
import { useEvidence } from "./use-evidence";

/** One position with everything in it. What is typed here stands in the sheet at once, and is saved a moment later. */
export default function PositionEditor({ store, state, cell, onConflict }: EditorPanelProps) {
  const { party, issue: key } = cell;
  const { sheet } = state;
  const issue = sheet.index.issues.get(key);
  const all = sheet.index.positionsOf(party, key).map(({ position }) => position);
  // Which of the cell's positions: the newest, unless another one was chosen.
  const [chosen, setChosen] = useState<string | null>(null);
  const position = all.find((one) => positionId(one) === chosen) ?? all.at(-1) ?? null;
  const opened = useRef<DraftSheet>(sheet);
  const evidence = useEvidence(store.client, party, position, state.lastSavedAt);
  if (issue === undefined) return null;
  const shown: Position = position ?? { party, issue: key, from: sheet.day, ...FIRST_READING };
  const change = (after: Position | null, isTyping = false) => {
    store.change(positionChanges(position, after), { isTyping });
    if (after !== null && (chosen !== null || after.from !== position?.from)) setChosen(positionId(after));
  };
  const begin = (begun: Position) => {
    store.change(positionChanges(null, begun));
    setChosen(positionId(begun));
  };
  const partyName = sheet.index.parties.get(party)?.shortName ?? party;
  const { slug, language } = sheet.index.caseFile.negotiation;
  return (
    <>
      <h2 id="position-title" lang={language}>
        {words.of(partyName, issue.title)}
      </h2>
      <p className={styles.question} lang={language}>
        {issue.question}
      </p>
      <CellSaving state={state} cell={cell} />
      <Trouble store={store} state={state} cell={cell} onConflict={onConflict} />
      <PositionJudgement
        position={position}
        issue={issue}
        before={opened.current}
        sheet={sheet}
        statements={evidence.known}
      />
      {position === null ? <p className={styles.hint}>{words.noPosition}</p> : null}
      <CellPositions
        positions={all}
        shown={position}
        day={sheet.day}
        onShow={(id) => setChosen(id)}
        onBegin={begin}
      />
      <PositionFields position={shown} positions={all} language={language} onChange={change} onBegin={begin}>
        <StanceKeys
          issue={issue}
          position={shown}
          issues={sheet.index.caseFile.issues}
          language={language}
          onChange={change}
        />
      </PositionFields>
      <PositionEvidence
        slug={slug}
        position={shown}
        issue={issue}
        evidence={evidence}
        onChange={change}
        onSaidAgain={() => {
          if ((position?.evidence ?? []).length > 0) store.say({ kind: "said-again" });
        }}
        onWrite={(written) => {
          store.change(attachNewStatement(written, shown, makeId().slice(0, 6)), { isWhole: true });
          if ((position?.evidence ?? []).length > 0) store.say({ kind: "said-again" });
        }}
      />
      <SearchedFields
        issue={issue}
        party={party}
        onChange={(value: Issue) => store.change([{ kind: "issue", id: key, value }], { isTyping: true })}
      />
      <p>
        <a href={cellAddress(slug, party, key)}>{words.ownPage}</a>
        {" · "}
        <a href={draftAddress(slug, "desk")}>{words.fromArticle}</a>
      </p>
      {position === null ? null : (
        <p className={styles.buttons}>
          <button type="button" className={form.button} onClick={() => change(null)}>
            {words.remove}
          </button>
          <a
            href={draftAddress(slug, "history", {
              ...{ kind: "position", id: positionId(position) },
            })}
          >
            {words.edits}
          </a>
        </p>
      )}
    </>
  );
}

/** How it stands with the saving of this cell; nothing where nothing was typed. */
function CellSaving({ state, cell }: Pick<EditorPanelProps, "state" | "cell">) {
  const prefix = `position ${cellName(cell.party, cell.issue)}~`;
  const isPending = [...state.unsaved].some(
    ([name, how]) => name.startsWith(prefix) && (how === "waiting" || how === "sending"),
  );
  const [last] = Object.entries(state.savedAt)
    .filter(([name]) => name.startsWith(prefix))
    .map(([, at]) => at)
    .toSorted()
    .toReversed();
  if (!isPending && last === undefined) return null;
  const isDown = state.connection !== "up";
  return (
    <p className={styles.hint}>
      {isPending ? (isDown ? words.kept : words.saving) : words.saved(last?.slice(11, 16) ?? "")}
    </p>
  );
}

/** What of this cell is not accepted, or in conflict. */
function Trouble({ store, state, cell, onConflict }: EditorPanelProps) {
  const prefix = `position ${cellName(cell.party, cell.issue)}~`;
  const refused = Object.entries(state.queue.refused).filter(([name]) => name.startsWith(prefix));
  const conflict = Object.entries(state.queue.conflicts).find(([, { entries }]) =>
    entries.some(({ mine }) => `position ${mine.id}`.startsWith(prefix)),
  );
  return (
    <>
      {conflict === undefined ? null : (
        <div className={styles.trouble} role="alert">
          <p>{words.conflict}</p>
          <button type="button" className={form.button} onClick={() => onConflict(conflict[0])}>
            {words.settle}
          </button>
        </div>
      )}
      {refused.map(([name, { faults }]) => (
        <div key={name} className={styles.trouble} role="alert">
          <p>{words.refused}</p>
          <ul>
            {faults.map(({ place, message }) => (
              <li key={place + message}>{message}</li>
            ))}
          </ul>
          <button type="button" className={form.button} onClick={() => store.giveUp(name)}>
            {words.giveUp}
          </button>
        </div>
      ))}
    </>
  );
}
