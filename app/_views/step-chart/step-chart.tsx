import { indexCase } from "@/lib/domain/case-index";
import { buildStepChart, type StepChart } from "@/lib/domain/step-chart";
import { Disclosure } from "../../_ui/disclosure";
import section from "../section.module.css";
import { SpectrumPatterns } from "../spectrum/spectrum-patterns";
import { TimeLabels } from "../time-labels";
import type { ViewProps } from "../view-props";
import styles from "./step-chart.module.css";
import { StepLegend } from "./step-legend";
import { StepTable } from "./step-table";
import { StepTrack } from "./step-track";

/** One issue over time, a track a party, and the same as a table. Nothing where nobody is on record yet. */
export function StepChartSection({
  issueKey,
  children,
  ...props
}: ViewProps & { issueKey: string; children?: React.ReactNode }) {
  const { caseFile, view, messages } = props;
  const chart = buildStepChart(caseFile, issueKey, view);
  if (chart === null) return null;
  const words = messages.ui.stepChart;
  const { parties } = indexCase(caseFile);
  const names = chart.further.flatMap((key) => parties.get(key) ?? []).map((party) => messages.party(party));
  return (
    <section className={section.section} aria-labelledby="over-time">
      <h2 id="over-time">{words.heading}</h2>
      <p className={section.small}>
        {words.lead} {chart.isOrdinal ? null : words.nominal}{" "}
        {chart.isCut ? words.cut(chart.axis.from) : null} {children}
      </p>
      <Options chart={chart} {...props} />
      <SpectrumPatterns />
      <div className={styles.chart}>
        {chart.tracks.map((track) => (
          <StepTrack key={track.party} track={track} chart={chart} {...props} />
        ))}
        <div className={styles.axis}>
          <TimeLabels axis={chart.axis} messages={messages} />
        </div>
      </div>
      {names.length === 0 ? null : <p className={section.small}>{words.further(names)}</p>}
      <StepLegend messages={messages} />
      <Disclosure
        summary={
          <>
            {words.asTable}
            <span className="visually-hidden">
              : <span lang={props.caseFile.negotiation.language}>{chart.issue.title}</span>
            </span>
          </>
        }
      >
        <StepTable chart={chart} {...props} />
      </Disclosure>
    </section>
  );
}

/** The levels by number. */
function Options({ chart: { issue }, caseFile, messages }: ViewProps & { chart: StepChart }) {
  return (
    <ol className={styles.options} lang={caseFile.negotiation.language}>
      {issue.options.map(({ key, label, description }, place) => (
        <li key={key} title={description}>
          <b>{messages.number(place + 1)}</b> {label}
        </li>
      ))}
    </ol>
  );
}
