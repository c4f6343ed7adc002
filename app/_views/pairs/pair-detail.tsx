import type { Key, Party } from "@/lib/domain/case-file";
import { NO_FILTERS } from "@/lib/domain/filters";
import { buildMatrix, type MatrixRow } from "@/lib/domain/matrix";
import type { Pair } from "@/lib/domain/pairs";
import { StatusMark } from "../status-badge";
import { TakesLink } from "../what-it-takes/takes-link";
import styles from "./pair-detail.module.css";
import { PairPosition } from "./pair-position";
import { isSamePair, type PairsShown, pairAnchor } from "./pairs-shown";

interface PairDetailProps {
  pair: Pair;
  shown: PairsShown;
}

/** The issues of one pair: the status with just these two counted, and both positions side by side. */
export function PairDetail({ pair, shown }: PairDetailProps) {
  const { caseFile, index, messages, view } = shown;
  const chosen: readonly Key[] = [pair.one, pair.other];
  const parties = chosen.flatMap((key) => index.parties.get(key) ?? []);
  const { rows } = buildMatrix(caseFile, {
    ...NO_FILTERS,
    parties: chosen,
    count: chosen,
    issues: view.issues,
    asOf: view.asOf,
  });
  return (
    <div className={styles.card}>
      <header className={styles.header}>
        <h2 id="pair-title">{messages.pairTitle(pair, caseFile)}</h2>
        <p>{messages.pairCounts(pair)}</p>
        <Ways pair={pair} shown={shown} />
      </header>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{messages.ui.pairs.issue}</th>
            {parties.map((party) => (
              <th key={party.key} scope="col">
                {party.shortName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DetailRow key={row.issue.key} row={row} parties={parties} shown={shown} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DetailRowProps {
  row: MatrixRow;
  parties: readonly Party[];
  shown: PairsShown;
}

function DetailRow({ row, parties, shown }: DetailRowProps) {
  const { issue, status, cells } = row;
  const { links, messages, caseFile } = shown;
  return (
    <tr>
      <th scope="row">
        <a className={styles.issue} href={links.issue(issue.key)} lang={caseFile.negotiation.language}>
          {issue.title}
        </a>
        <span className={styles.status}>
          <StatusMark
            status={status.status}
            issue={issue}
            onRecord={status.onRecord.length}
            messages={messages}
            provisional={!status.final}
            thin={status.thin}
            size="small"
          />
        </span>
        <TakesLink
          className={styles.takes}
          status={status}
          issue={issue}
          language={caseFile.negotiation.language}
          links={links}
          messages={messages}
          counting={{ parties: parties.map(({ key }) => key), count: parties.map(({ key }) => key) }}
        />
      </th>
      {parties.map((party) => {
        const cell = cells[party.key];
        return cell ? (
          <PairPosition key={party.key} cell={cell} issue={issue} party={party} shown={shown} />
        ) : null;
      })}
    </tr>
  );
}

/** Where else these two stand, and the way back. */
function Ways({ pair, shown }: PairDetailProps) {
  const { grid, index, links, messages } = shown;
  const words = messages.ui.pairs;
  const { one, other } = pair;
  const inGrid = grid.pairs.find((entry) => isSamePair(entry, pair));
  const missing = [one, other].filter((key) => !grid.parties.includes(key));
  return (
    <p className={styles.ways}>
      {inGrid ? (
        <a className={styles.back} href={`${links.here()}#${pairAnchor(inGrid.one, inGrid.other)}`}>
          {words.backToGrid}
        </a>
      ) : (
        <span>{words.notInGrid(missing.map((key) => index.parties.get(key)?.shortName ?? key))}</span>
      )}{" "}
      <a href={links.matrix({ parties: [one, other], count: [one, other] })}>{words.inMatrix}</a>
    </p>
  );
}
