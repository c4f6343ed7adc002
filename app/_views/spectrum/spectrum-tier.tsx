import type { Key } from "@/lib/domain/case-file";
import type { Extent, IssueSpectrum, SpectrumRow } from "@/lib/domain/spectrum";
import type { Shown } from "../matrix/shown";
import { RowMarks } from "./row-marks";
import { RowName } from "./row-name";
import styles from "./spectrum-tier.module.css";

interface SpectrumTierProps {
  rows: readonly SpectrumRow[];
  spectrum: IssueSpectrum;
  shown: Shown;
  /** Bands and frames belong to those counted. */
  isCounted: boolean;
}

/** The height of a row, in em of the plot; the style sheet of the names says the same. */
const ROW = 4.5;

/**
 * Rows of parties: their names as text, and one drawing for all of them. Across it measures in parts of its width and
 * down in em, so that it fills any room and grows with the reader's text, without a distorted mark.
 */
export function SpectrumTier({ rows, spectrum, shown, isCounted }: SpectrumTierProps) {
  const { issue } = spectrum.row;
  const height = `${rows.length * ROW}em`;
  const nameOf = (row: SpectrumRow): Key => row.cell.party;
  return (
    <div className={styles.tier}>
      <ul className={styles.names}>
        {rows.map((row) => (
          <RowName key={nameOf(row)} row={row} issue={issue} shown={shown} isCounted={isCounted} />
        ))}
      </ul>
      <svg className={styles.drawing} width="100%" height={height} aria-hidden="true" focusable="false">
        {isCounted ? <Bands spectrum={spectrum} height={height} /> : null}
        {rows.map((row, place) => (
          <svg
            key={nameOf(row)}
            x="0"
            y={`${place * ROW}em`}
            width="100%"
            height={`${ROW}em`}
            className={styles.row}
            aria-hidden="true"
          >
            <g className={styles.track}>
              <RowMarks row={row} spectrum={spectrum} shown={shown} />
            </g>
          </svg>
        ))}
      </svg>
    </div>
  );
}

/** What the counted parties share, and what waits for an answer, across all of their rows. */
function Bands({ spectrum, height }: { spectrum: IssueSpectrum; height: string }) {
  const { row, shared, offers } = spectrum;
  const { status, issue } = row;
  const isPlain = issue.about === "conduct" || status.thin;
  const box = ({ from, to }: Extent) => {
    const share = 100 / issue.options.length;
    return { x: `${from * share + 0.15}%`, width: `${(to - from + 1) * share - 0.3}%`, rx: "0.4em" };
  };
  return (
    <>
      {shared.map((extent) => (
        <rect
          key={`shared ${extent.from}`}
          {...box(extent)}
          y="0.15em"
          height={`calc(${height} - 0.3em)`}
          className={styles.shared}
          data-status={status.status}
          data-plain={isPlain ? "" : undefined}
          data-provisional={status.final ? undefined : ""}
        />
      ))}
      {offers.map(({ place, offer }) => (
        <rect
          key={`offer ${offer.option}`}
          {...box({ from: place, to: place })}
          y="0.15em"
          height={`calc(${height} - 0.3em)`}
          className={styles.offer}
        />
      ))}
    </>
  );
}
