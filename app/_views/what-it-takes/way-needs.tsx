import Link from "next/link";
import type { Key } from "@/lib/domain/case-file";
import type { MatrixRow } from "@/lib/domain/matrix";
import { accepts } from "@/lib/domain/stances";
import type { Need, WayToCommonGround } from "@/lib/domain/what-it-takes";
import type { Shown } from "../matrix/shown";
import styles from "./way-needs.module.css";

interface WayNeedsProps {
  way: WayToCommonGround;
  row: MatrixRow;
  shown: Shown;
}

/** Who would have to answer otherwise on an outcome: what each says of it now and last said, with the way to the words. */
export function WayNeeds({ way, row, shown }: WayNeedsProps) {
  const { caseFile, messages } = shown;
  const words = messages.ui.whatItTakes;
  const accepting = row.status.onRecord.filter(
    (party) => accepts(row.cells[party]?.stances[way.option]) && !isNeeded(way, party),
  );
  return (
    <ul className={styles.needs}>
      {way.needs.map((need) => (
        <NeedItem key={need.party} party={need.party} need={need} way={way} row={row} shown={shown} />
      ))}
      {(way.anyOf?.parties ?? []).map((party) => (
        <NeedItem key={party} party={party} need={null} way={way} row={row} shown={shown} />
      ))}
      {accepting.length === 0 ? null : <li>{words.acceptedBy(messages.parties(accepting, caseFile))}</li>}
    </ul>
  );
}

function isNeeded({ needs }: WayToCommonGround, party: Key): boolean {
  return needs.some((need) => need.party === party);
}

interface NeedItemProps extends WayNeedsProps {
  party: Key;
  /** Null: not on record at all. */
  need: Need | null;
}

function NeedItem({ party: key, need, way, row, shown }: NeedItemProps) {
  const { index, messages, links, matrix } = shown;
  const { issue, cells } = row;
  const words = messages.ui.whatItTakes;
  const party = index.parties.get(key);
  const cell = cells[key];
  if (!party || !cell) return null;
  return (
    <li>
      <Link href={links.party(key)} prefetch={false}>
        {party.shortName}
      </Link>
      : {words.now}{" "}
      <b>
        {need === null ? (
          messages.cellState(cell, issue, matrix.asOf)
        ) : (
          <Now need={need} way={way} row={row} shown={shown} />
        )}
      </b>
      {need?.lastSaid ? `; ${words.before} ${messages.lastSaid(need.lastSaid)}` : null}
      {cell.position === null ? null : (
        <>
          {" · "}
          <a href={links.openCell(key, issue.key)}>
            {words.wordsOf(messages.date(cell.position.from))}
            <span className="visually-hidden">
              {" "}
              ({party.shortName}, <span lang={index.caseFile.negotiation.language}>{issue.title}</span>)
            </span>
          </a>
        </>
      )}
    </li>
  );
}

/** The stance, whether it stands from earlier, and what besides it stands in the way. */
function Now({ need, way, row, shown: { messages } }: WayNeedsProps & { need: Need }) {
  const words = messages.ui.whatItTakes;
  const standing = row.cells[need.party]?.standing[way.option];
  const stance = need.now === null ? messages.notStated.word : messages.stances[need.now].word;
  const parts = [
    need.refuses ? words.refuses : null,
    standing === undefined ? stance : messages.standingRedLine(standing),
    need.blocked ? words.blocked : null,
  ];
  return parts.filter((part) => part !== null).join("; ");
}
