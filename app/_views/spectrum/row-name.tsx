import type { Issue, Key } from "@/lib/domain/case-file";
import { cellDate } from "@/lib/domain/evidence";
import type { SpectrumRow } from "@/lib/domain/spectrum";
import { CellNotes } from "../matrix/cell-notes";
import type { Shown } from "../matrix/shown";
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
        {first.role === "at-table" && isCounted ? null : `${messages.roles[first.role].word} · `}
        {others.length > 0 || cell.position === null ? null : <Said row={row} issue={issue} shown={shown} />}
        {others.length > 0 ? `${parties.length} parties that say the same` : null}
      </span>
      {cell.state === "refused" ? (
        <span className={styles.refused}>
          <span aria-hidden="true">⊘ </span>
          {messages.cellStates.refused.word}
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
  return `The same holds for ${names.join(", ")}.`;
}

/** The date and how it is known, as the way to the words. */
function Said({ row: { cell }, issue, shown }: Omit<RowNameProps, "isCounted">) {
  const { index, links, matrix, messages } = shown;
  const { position } = cell;
  if (position === null) return null;
  const said = cellDate(index, cell, matrix.asOf) ?? position.from;
  return (
    <>
      <a href={links.openCell(cell.party, issue.key)}>
        {messages.date(said)} · {messages.bases[position.basis].word}
        <span className="visually-hidden">: what it rests on</span>
      </a>{" "}
      <CellNotes cell={cell} shown={shown} short />
    </>
  );
}
