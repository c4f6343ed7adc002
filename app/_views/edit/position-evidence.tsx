import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Evidence, Issue, Position } from "@/lib/domain/case-file";
import type { StatementForm } from "@/lib/domain/edit/new-statement";
import { saidAgain, withEvidence } from "@/lib/domain/edit/position-edits";
import { adminPosition as words } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import { useIsTyped } from "../../_ui/form/use-typed";
import { AttachedStatement } from "./attached-statement";
import { NewStatement } from "./new-statement";
import styles from "./position-editor.module.css";
import { SAID_AGAIN_ID } from "./sheet-actions";
import { StatementChoice } from "./statement-choice";
import type { EvidenceShown } from "./use-evidence";

interface PositionEvidenceProps {
  /** Of the negotiation. */
  slug: string;
  position: Position;
  issue: Issue;
  evidence: EvidenceShown;
  onChange: (position: Position) => void;
  onSaidAgain: () => void;
  /** A new statement is to be saved, and attached to the position. */
  onWrite: (written: StatementForm) => void;
}

/** What the position rests on, and the statements that can be attached to it. */
export function PositionEvidence(props: PositionEvidenceProps) {
  const { slug, position, issue, evidence, onChange, onSaidAgain, onWrite } = props;
  const name = `${slug} statement ${position.party}~${issue.key}`;
  const isLeft = useIsTyped(name);
  const [open, setOpen] = useState<"choice" | "form" | "left" | null>(isLeft ? "left" : null);
  const opener = useRef<HTMLButtonElement>(null);
  const attached = position.evidence ?? [];
  const write = (at: number, entry: Evidence | null) => {
    const all = attached.flatMap((one, place) => (place === at ? (entry === null ? [] : [entry]) : [one]));
    onChange(withEvidence(position, all));
  };
  const close = () => {
    // The button that opened it is made anew first.
    flushSync(() => setOpen(null));
    opener.current?.focus();
  };
  return (
    <div className={styles.group}>
      <h3>{words.evidence}</h3>
      {attached.length === 0 ? <p className={styles.hint}>{words.noEvidence}</p> : null}
      {evidence.state === "failed" ? <p className={styles.hint}>{words.notLoaded}</p> : null}
      {attached.map((entry, at) => (
        <AttachedStatement
          key={entry.statement}
          entry={entry}
          issue={issue}
          evidence={evidence}
          onChange={(changed) => write(at, changed)}
        />
      ))}
      {open === "form" || open === "left" ? (
        <NewStatement
          name={name}
          isLeft={open === "left"}
          party={position.party}
          from={position.from}
          sources={[...evidence.sources.values()]}
          onClose={close}
          onWrite={(written) => {
            onWrite(written);
            close();
          }}
        />
      ) : open === "choice" ? (
        <StatementChoice
          evidence={evidence}
          taken={attached.map(({ statement }) => statement)}
          onClose={close}
          onWrite={() => setOpen("form")}
          onChoose={(key) => {
            onChange(saidAgain(position, key));
            onSaidAgain();
            close();
          }}
        />
      ) : (
        <p>
          <button
            ref={opener}
            id={SAID_AGAIN_ID}
            type="button"
            className={form.button}
            onClick={() => setOpen("choice")}
          >
            {attached.length === 0 ? words.attach : words.saidAgain}
          </button>
        </p>
      )}
    </div>
  );
}
