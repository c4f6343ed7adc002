import { indexCase } from "@/lib/domain/case-index";
import { chooseParties } from "@/lib/domain/choice";
import { buildMatrix } from "@/lib/domain/matrix";
import { buildTimeline } from "@/lib/domain/timeline";
import { Notice } from "../../_ui/notice";
import { Choices } from "../choices";
import { AsOfChoice } from "../matrix/as-of-choice";
import { SoftNavigation } from "../matrix/soft-navigation";
import { StepChartSection } from "../step-chart/step-chart";
import { StepWalk } from "../steps/step-walk";
import type { ViewProps } from "../view-props";
import { TimelineContents, TimelineParts } from "./timeline-contents";
import { TimelineFilter } from "./timeline-filter";
import { TimelineSection } from "./timeline-section";
import { TimelineStripView } from "./timeline-strip-view";
import styles from "./timeline-view.module.css";

/** What happened and what was said, by date; up to the date of the view. */
export function TimelineView(props: ViewProps) {
  const { caseFile, view, links, messages } = props;
  const words = messages.ui.timeline;
  const timeline = buildTimeline(caseFile, view);
  const matrix = buildMatrix(caseFile, { ...view, issues: [] });
  const controls = { ...props, index: indexCase(caseFile), matrix };
  const shown = {
    // Without a choice the timeline tells of everybody, as what changed does.
    parties: view.parties ?? caseFile.parties.map(({ key }) => key),
    issues: view.issues ?? caseFile.issues.map(({ key }) => key),
    counted: chooseParties(caseFile, view).counted,
  };
  const isAnyUnnamed = caseFile.events.some(
    ({ parties = [], issues = [] }) => parties.length * issues.length === 0,
  );
  const onlyIssue = view.issues?.length === 1 ? view.issues[0] : undefined;
  const isNarrowed = view.parties !== null || view.issues !== null;
  return (
    <SoftNavigation>
      {view.part !== null && view.part > timeline.parts ? (
        <Notice>
          <p>{words.noSuchPart(view.part, timeline.parts)}</p>
        </Notice>
      ) : null}
      <Choices links={links}>
        <AsOfChoice shown={controls} />
        <StepWalk shown={shown} asOf={timeline.asOf} {...props} />
        <TimelineFilter {...props} />
      </Choices>
      <p id="timeline" className={styles.counted}>
        {words.counted(timeline.events, timeline.positions, timeline.asOf)}{" "}
        {isNarrowed && isAnyUnnamed && timeline.events > 0 ? words.unnamed : null}
      </p>
      <TimelineStripView asOf={timeline.asOf} {...props} />
      {onlyIssue === undefined ? null : <StepChartSection issueKey={onlyIssue} {...props} />}
      <TimelineContents timeline={timeline} links={links} messages={messages} />
      {timeline.sections.length === 0 ? <p className={styles.none}>{words.none}</p> : null}
      {timeline.sections.map((section) => (
        <TimelineSection key={section.period} section={section} {...props} />
      ))}
      <TimelineParts timeline={timeline} links={links} messages={messages} />
    </SoftNavigation>
  );
}
