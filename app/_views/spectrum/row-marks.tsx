import type { Issue } from "@/lib/domain/case-file";
import { findSearch } from "@/lib/domain/find-search";
import type { IssueSpectrum, SpectrumRow, WalledRange, WantedRange } from "@/lib/domain/spectrum";
import type { Messages } from "@/lib/messages/messages";
import type { Shown } from "../matrix/shown";
import { OptionMark } from "./option-mark";
import styles from "./row-marks.module.css";

interface RowMarksProps {
  row: SpectrumRow;
  spectrum: IssueSpectrum;
  shown: Shown;
}

/** Places across the drawing, in parts of a hundred. */
function measure(options: number) {
  const share = 100 / options;
  return {
    start: (place: number) => place * share,
    middle: (place: number) => (place + 0.5) * share,
    /** How far a mark stays away from the edge of its option. */
    inset: Math.min(0.8, share * 0.06),
    share,
  };
}

/** What one party says: ranges, walls, hatching, rings; or why there is nothing of it. */
export function RowMarks({ row, spectrum, shown }: RowMarksProps) {
  const { issue } = spectrum.row;
  const { cell, marks, rings, wanted, walled } = row;
  const { messages, matrix } = shown;
  const words = messages.ui.spectrum;
  const scale = measure(issue.options.length);
  const percent = (part: number) => `${part.toFixed(3)}%`;
  const isSilent = marks.length === 0;
  return (
    <>
      {cell.state === "no-position" ? <Blank issue={issue} row={row} /> : null}
      {spectrum.isOrdinal ? (
        <line x1="0" x2="100%" y1="50%" y2="50%" className={styles.axis} />
      ) : (
        issue.options.map(({ key }, place) => (
          <rect
            key={key}
            x={percent(scale.start(place) + scale.inset / 2)}
            width={percent(scale.share - scale.inset)}
            y="14%"
            height="72%"
            className={styles.field}
          />
        ))
      )}
      {cell.state === "refused" ? (
        <rect x="0" y="8%" width="100%" height="84%" rx="0.3em" className={styles.refused} />
      ) : null}
      {walled.map((range) => (
        <Walled key={range.from} range={range} options={issue.options.length} messages={messages} />
      ))}
      {wanted.map((range) => (
        <Wanted key={range.from} range={range} options={issue.options.length} />
      ))}
      {marks.map((mark) => (
        <OptionMark
          key={mark.option}
          mark={mark}
          issue={issue}
          cell={cell}
          x={scale.middle(mark.place)}
          start={scale.start(mark.place) + scale.inset}
          width={scale.share - 2 * scale.inset}
          messages={messages}
        />
      ))}
      {rings.map(({ option, place, said }) => {
        const x = percent(scale.middle(place));
        const word = messages.stances[said.stance].word;
        return (
          <g key={option}>
            <title>{words.wasEarlier(messages.number(place + 1), messages.lastSaid(said))}</title>
            {said.stance === "red-line" ? (
              <svg x={x} y="50%" className={styles.open} aria-hidden="true">
                <path d="M0 -6L6 0L0 6L-6 0Z" className={styles.ring} data-said={said.stance} />
              </svg>
            ) : (
              <circle cx={x} cy="50%" r="0.34em" className={styles.ring} data-said={said.stance} />
            )}
            <text x={x} y="76%" className={styles.ringText} data-words="">
              <tspan>{words.silentNow}</tspan>
              <tspan x={x} dy="1.15em">
                {word}, {messages.date(said.from)}
              </tspan>
            </text>
          </g>
        );
      })}
      {isSilent && cell.state !== "refused" && cell.state !== "stated" ? (
        <text x="0" dx="0.6em" y={rings.length > 0 ? "24%" : "50%"} dy="0.35em" className={styles.state}>
          {messages.cellState(cell, issue, matrix.asOf)}
        </text>
      ) : null}
    </>
  );
}

/** A blank is a fact about the record: somebody searched and found nothing, or nobody has looked. */
function Blank({ issue, row }: { issue: Issue; row: SpectrumRow }) {
  const pattern = findSearch(issue, row.cell) === null ? "spectrum-blank" : "spectrum-searched";
  return <rect x="0" y="14%" width="100%" height="72%" fill={`url(#${pattern})`} />;
}

/** What a party accepts side by side: solid, or dashed where it would on conditions. */
function Wanted({ range, options }: { range: WantedRange; options: number }) {
  const { start, inset } = measure(options);
  const from = start(range.from) + (range.joinsBefore ? 0 : inset);
  const to = start(range.to + 1) - (range.joinsAfter ? 0 : inset);
  return (
    <rect
      x={`${from.toFixed(3)}%`}
      width={`${(to - from).toFixed(3)}%`}
      y="36%"
      height="28%"
      className={styles.wanted}
      data-conditional={range.conditional ? "" : undefined}
    />
  );
}

/** Options behind a red line: hatched, with a wall where the way to them is barred. */
function Walled({ range, options, messages }: { range: WalledRange; options: number; messages: Messages }) {
  const { start, inset } = measure(options);
  const from = start(range.from) + (range.wallBefore ? inset / 2 : 0);
  const to = start(range.to + 1) - (range.wallAfter ? inset / 2 : 0);
  const { standing } = range;
  const [x, end] = [`${from.toFixed(3)}%`, `${to.toFixed(3)}%`];
  return (
    <g data-standing={standing === null ? undefined : ""} className={styles.walled}>
      <title>
        {standing === null ? messages.stances["red-line"].word : messages.standingRedLine(standing)}
      </title>
      <rect
        x={x}
        width={`${(to - from).toFixed(3)}%`}
        y="20%"
        height="60%"
        fill={standing === null ? "url(#spectrum-red)" : undefined}
        className={styles.barred}
      />
      {range.wallBefore ? <line x1={x} x2={x} y1="13%" y2="87%" className={styles.wall} /> : null}
      {range.wallAfter ? <line x1={end} x2={end} y1="13%" y2="87%" className={styles.wall} /> : null}
      <text
        x={x}
        dx="0.75em"
        y={standing === null ? "50%" : "33%"}
        dy="0.35em"
        className={styles.redWord}
        data-words=""
      >
        {messages.stances["red-line"].word}
      </text>
      {standing === null ? null : (
        <text x={x} y="50%" className={styles.since} data-words="">
          <tspan dx="1em" dy="0.35em">
            {messages.ui.spectrum.standingOf(messages.date(standing))}
          </tspan>
          <tspan x={x} dx="1em" dy="1.3em">
            {messages.ui.spectrum.notRepeated}
          </tspan>
        </text>
      )}
    </g>
  );
}
