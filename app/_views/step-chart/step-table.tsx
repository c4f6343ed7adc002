import { indexCase } from "@/lib/domain/case-index";
import { dayBefore } from "@/lib/domain/day";
import type { StepChart, Track, TrackSegment } from "@/lib/domain/step-chart";
import { nameTrackState } from "@/lib/messages/track-state";
import { ScrollingTable } from "../scrolling-table";
import { StanceField } from "../stance-table";
import type { ViewProps } from "../view-props";
import styles from "./step-chart.module.css";

interface StepTableProps extends ViewProps {
  chart: StepChart;
}

/** The chart as a table: a row for every time in which a party says the same. */
export function StepTable({ chart, ...props }: StepTableProps) {
  const { messages, caseFile } = props;
  const words = messages.ui.stepChart;
  return (
    <ScrollingTable label={words.tableLabel(chart.issue.title)}>
      <thead>
        <tr>
          <th scope="col">{words.party}</th>
          <th scope="col">{words.time}</th>
          {chart.issue.options.map(({ key, label }, place) => (
            <th key={key} scope="col" lang={caseFile.negotiation.language}>
              {messages.number(place + 1)} {label}
            </th>
          ))}
        </tr>
      </thead>
      {chart.tracks.map((track) => (
        <TrackRows key={track.party} track={track} chart={chart} {...props} />
      ))}
    </ScrollingTable>
  );
}

function TrackRows({ track, chart, caseFile, messages }: StepTableProps & { track: Track }) {
  const party = indexCase(caseFile).parties.get(track.party);
  const { segments } = track;
  return (
    <tbody>
      {segments.map((segment, place) => (
        <tr key={segment.from}>
          {place === 0 ? (
            <th scope="rowgroup" rowSpan={segments.length} lang={caseFile.negotiation.language}>
              {party?.shortName ?? track.party}
            </th>
          ) : null}
          <th scope="row">
            {nameTime(segment, place === 0, messages)}
            {segment.cell.state === "refused" ? (
              <small className={styles.refusedWord}>⊘ {messages.cellStates.refused.word}</small>
            ) : null}
          </th>
          <SegmentFields
            segment={segment}
            chart={chart}
            isAlone={segments.length === 1}
            language={caseFile.negotiation.language}
            messages={messages}
          />
        </tr>
      ))}
    </tbody>
  );
}

/** From the date of the position, as precisely as known, to the last day on which it held or up to the view's. */
function nameTime(
  { from, end, cell }: TrackSegment,
  isFirst: boolean,
  messages: ViewProps["messages"],
): string {
  const words = messages.ui.stepChart;
  const last = dayBefore(end);
  if (isFirst && cell.position === null) return words.upTo(last);
  const begun = cell.position?.from ?? from;
  return begun === last ? messages.date(begun) : words.until(begun, last);
}

interface SegmentFieldsProps {
  segment: TrackSegment;
  chart: StepChart;
  isAlone: boolean;
  /** Of the case file. */
  language: string | undefined;
  messages: ViewProps["messages"];
}

function SegmentFields({ segment, chart, isAlone, language, messages }: SegmentFieldsProps) {
  const { cell } = segment;
  const { options } = chart.issue;
  if (Object.keys(cell.stances).length === 0)
    return <td colSpan={options.length}>{nameTrackState(segment, chart, isAlone, messages)}</td>;
  return options.map((option) => (
    <StanceField key={option.key} option={option} cell={cell} language={language} messages={messages} />
  ));
}
