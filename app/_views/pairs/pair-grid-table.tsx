import type { Key } from "@/lib/domain/case-file";
import type { Pair } from "@/lib/domain/pairs";
import { RoleTerm } from "../terms/role-term";
import styles from "./pair-grid-table.module.css";
import { PairSquares, PairTallies } from "./pair-squares";
import { hasSquares, isSamePair, PAIR_PLACE, type PairsShown, pairAnchor } from "./pairs-shown";

/** Half a table: each row's party against those before it. */
export function PairGridTable({ shown }: { shown: PairsShown }) {
  const { grid, caseFile, messages } = shown;
  const pairs = new Map(grid.pairs.map((pair) => [`${pair.one}~${pair.other}`, pair]));
  const columns = grid.parties.slice(0, -1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a region that scrolls and can be reached by keyboard; a section around it would be one more landmark
    <div
      className={styles.scroller}
      data-many={grid.parties.length > 10 ? "" : undefined}
      role="region"
      aria-labelledby="pairs-caption"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll it by keyboard
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption id="pairs-caption" className={styles.caption}>
          {messages.ui.pairs.caption(
            grid.pairs.length,
            messages.parties(grid.parties, caseFile),
            grid.issues.length,
            messages.longDate(grid.asOf),
          )}
        </caption>
        <thead>
          <tr>
            <td className={styles.corner} />
            {columns.map((key) => (
              <PartyHead key={key} party={key} scope="col" shown={shown} />
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.parties.slice(1).map((other, place) => (
            <tr key={other}>
              <PartyHead party={other} scope="row" shown={shown} />
              {columns.slice(0, place + 1).map((one) => {
                const pair = pairs.get(`${one}~${other}`);
                return pair ? <PairCell key={one} pair={pair} shown={shown} /> : null;
              })}
              {place + 1 < columns.length ? (
                <td className={styles.rest} colSpan={columns.length - place - 1} />
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PartyHead({ party: key, scope, shown }: { party: Key; scope: "col" | "row"; shown: PairsShown }) {
  const { index, messages, links } = shown;
  const party = index.parties.get(key);
  if (!party) return null;
  return (
    <th scope={scope} className={scope === "col" ? styles.head : styles.side}>
      <a className={styles.party} href={links.party(key)} title={party.name}>
        {party.shortName}
      </a>
      <small className={styles.role}>
        <RoleTerm role={party.role} messages={messages} />
      </small>
    </th>
  );
}

function PairCell({ pair, shown }: { pair: Pair; shown: PairsShown }) {
  const { caseFile, grid, links, messages, open } = shown;
  const { one, other, shared, judged, isGrey } = pair;
  const isOpen = open !== null && isSamePair(open, pair);
  const isDetailed = hasSquares(grid);
  return (
    <td className={styles.pair}>
      <a
        className={styles.open}
        id={pairAnchor(one, other)}
        href={`${links.openPair(one, other)}#${PAIR_PLACE}`}
        aria-current={isOpen ? "true" : undefined}
      >
        {isDetailed ? <PairSquares pair={pair} shown={shown} /> : null}
        <span className={styles.count} data-grey={isGrey ? "" : undefined} aria-hidden="true">
          {judged === 0 ? (
            "–"
          ) : (
            <>
              {messages.ui.pairs.of(shared, judged)}{" "}
              {isGrey ? null : <small className={styles.issues}>{messages.ui.pairs.issues}</small>}
            </>
          )}
        </span>
        {isDetailed ? null : <PairTallies pair={pair} messages={messages} />}
        <span className="visually-hidden">
          {isDetailed
            ? messages.pairIssues(pair, caseFile)
            : `${messages.pairLead(pair, caseFile)} ${messages.pairCounts(pair)}.`}
        </span>
      </a>
    </td>
  );
}
