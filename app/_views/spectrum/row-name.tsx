import type { Issue, Key, Position } from "@/lib/domain/case-file";
import type { Cell } from "@/lib/domain/cell";
import { cellDate } from "@/lib/domain/evidence";
import type { SpectrumRow } from "@/lib/domain/spectrum";
import { CellNotes } from "../matrix/cell-notes";
import type { Shown } from "../matrix/shown";
import { RoleTerm } from "../terms/role-term";
import { TermButton } from "../terms/term-button";
import styles from "./spectrum-tier.module.css";

interface RowNameProps {
  row: SpectrumRow;
  issue: Issue;
  shown: Shown;
  isCounted: boolean;
}

/** Whose row it is, when it was said and how that is known; by ear one sentence of what it says. */
export function RowName({ row, issue, shown, isCounted }: RowNameProps) {
  const { index, links, matrix, messages } = shown;
  const { cell, parties: keys } = row;
  const parties = keys.flatMap((key) => index.parties.get(key) ?? []);
  const [first, ...others] = parties;
  if (!first) return null;
  const isUsual = isCounted && parties.every((party) => party.role === "at-table");
  const roles = isUsual ? [] : [...new Set(parties.map((party) => party.role))];
  const hasMore = others.length > 0 || cell.position !== null;
  return (
    <li>
      <span className={styles.who} title={parties.map(({ name }) => name).join(", ")}>
        {parties.map((party, place) => (
          <span key={party.key}>
            {place > 0 ? ", " : null}
            <a href={links.party(party.key)}>{party.shortName}</a>
          </span>
        ))}
      </span>
      <span className={styles.meta}>
        {roles.map((role, place) => (
          <span key={role}>
            {place > 0 ? ", " : null}
            <RoleTerm role={role} messages={messages} />
          </span>
        ))}
        {roles.length === 0 || !hasMore ? null : " · "}
        {others.length > 0 ? messages.ui.spectrum.alike(parties.length) : null}
        {others.length > 0 || cell.position === null ? null : (
          <Said position={cell.position} cell={cell} issue={issue} shown={shown} />
        )}
      </span>
      {cell.state === "refused" ? (
        <span className={styles.refused}>
          <span aria-hidden="true">⊘ </span>
          <span className={styles.refusedWord}>{messages.cellStates.refused.word}</span>
        </span>
      ) : null}
      <span className="visually-hidden">
        {messages.ladder(cell, issue, first, matrix.asOf)}
        {others.length > 0
          ? ` ${sameHolds(
              others.map(({ key }) => key),
              shown,
            )}`
          : null}
      </span>
    </li>
  );
}

function sameHolds(keys: readonly Key[], { index, messages }: Shown): string {
  const names = keys.flatMap((key) => index.parties.get(key) ?? []).map((party) => messages.party(party));
  return messages.ui.spectrum.sameHolds(names.join(", "));
}

interface SaidProps {
  position: Position;
  cell: Cell;
  issue: Issue;
  shown: Shown;
}

/** The date and how it is known, as the way to the words. */
function Said({ position, cell, issue, shown }: SaidProps) {
  const { index, links, matrix, messages } = shown;
  const said = cellDate(index, cell, matrix.asOf) ?? position.from;
  return (
    <>
      <a href={links.openCell(cell.party, issue.key)}>
        {messages.date(said)}
        <span className="visually-hidden">: {messages.ui.matrix.cell.restsOn}</span>
      </a>{" "}
      · <TermButton term="basis">{messages.bases[position.basis].word}</TermButton>{" "}
      <CellNotes cell={cell} shown={shown} short />
    </>
  );
}
