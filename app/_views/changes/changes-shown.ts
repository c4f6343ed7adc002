import { endOfRecord, viewDay } from "@/lib/domain/as-of";
import { listAskedChanges } from "@/lib/domain/asked-changes";
import type { Day } from "@/lib/domain/case-file";
import { type CaseIndex, indexCase } from "@/lib/domain/case-index";
import { chooseParties } from "@/lib/domain/choice";
import { groupChanges, type IssueChanges } from "@/lib/domain/issue-changes";
import { buildLinks, type Links } from "@/lib/domain/links";
import type { ReleaseChanges } from "@/lib/domain/release-changes";
import type { Moment } from "@/lib/domain/status-changes";
import type { OpenedInterval } from "@/lib/request/open-interval";
import type { ViewProps } from "../view-props";

export interface ChangesViewProps extends ViewProps {
  opened: OpenedInterval;
  /** The release that the page shows. */
  release: { number: number };
}

/** What every part of the view is made from. */
export interface ChangesShown extends ChangesViewProps {
  /** Of the case file at the end of the interval, in which the words stand. */
  index: CaseIndex;
  /** Addresses within that case file; `links` are those of the page. */
  wordLinks: Links;
  /** Up to this day evidence is there. */
  until: Day;
  counted: readonly string[];
  changes: ReleaseChanges;
  groups: readonly IssueChanges[];
}

export function buildShown(props: ChangesViewProps): ChangesShown {
  const { opened, view, links, release } = props;
  const { interval, before, after } = opened;
  const changes = listAskedChanges(before, after, interval, view);
  const choice = chooseParties(after, view);
  const isDays = interval.kind === "days";
  const start: Moment = { caseFile: before, day: isDays ? interval.from : viewDay(before, null) };
  const end: Moment = { caseFile: after, day: isDays ? interval.to : viewDay(after, null) };
  return {
    ...props,
    index: indexCase(after),
    wordLinks: isDays || interval.to === release.number ? links : linksInto(links, interval.to, view),
    until: isDays ? interval.to : endOfRecord(after),
    counted: choice.counted,
    changes,
    groups: groupChanges(changes, start, end, choice),
  };
}

function linksInto({ mount }: Links, number: number, view: ViewProps["view"]): Links {
  return buildLinks({ kind: "release", slug: mount.slug, number }, { view: "changes", key: null }, view);
}

/** Name of the place of an issue within the page. */
export function issueAnchor(issue: string): string {
  return `changed-${issue}`;
}
