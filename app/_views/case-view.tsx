import { nameLanguage } from "@/lib/domain/case-language";
import { offersOf } from "@/lib/domain/mount";
import type { Messages } from "@/lib/messages/messages";
import type { FoundCase } from "@/lib/request/open-case";
import { JsonLd } from "../_ui/json-ld";
import { BriefView } from "./brief/brief-view";
import { CaseFrame } from "./case-frame";
import { describeForMachines } from "./case-metadata";
import { ChangesView } from "./changes/changes-view";
import { DeckView } from "./deck/deck-view";
import { EmbedFrame } from "./embed/embed-frame";
import { FiguresView } from "./figures/figures-view";
import { IssueView } from "./issue-view";
import { IssuesView } from "./issues-view";
import { MatrixView } from "./matrix/matrix-view";
import { PairsView } from "./pairs/pairs-view";
import { PartiesView } from "./parties-view";
import { PartyView } from "./party-view";
import { ReleasesView } from "./releases-view";
import { SourceView } from "./source-view";
import { SourcesView } from "./sources-view";
import { SpectrumView } from "./spectrum/spectrum-view";
import { StatementView } from "./statement-view";
import { targetOf } from "./take/report-link";
import { TimelineView } from "./timeline/timeline-view";
import type { ViewProps } from "./view-props";
import { WhatItTakesView } from "./what-it-takes/what-it-takes-view";

/** The one switch over the views of a case. */
export function CaseView({ opened: found, messages }: { opened: FoundCase; messages: Messages }) {
  const opened = { ...found, caseFile: nameLanguage(found.caseFile), changes: nameBoth(found.changes) };
  const forMachines = offersOf(opened.links.mount).publicity ? (
    <JsonLd value={describeForMachines(opened)} />
  ) : null;
  if (opened.place.view === "present")
    return (
      <>
        {forMachines}
        <DeckView opened={opened} messages={messages} />
      </>
    );
  if (opened.links.mount.kind === "embed")
    return (
      <EmbedFrame opened={opened} messages={messages}>
        <View opened={opened} messages={messages} />
      </EmbedFrame>
    );
  return (
    <CaseFrame opened={opened} messages={messages}>
      {forMachines}
      <View opened={opened} messages={messages} />
    </CaseFrame>
  );
}

function nameBoth(changes: FoundCase["changes"]): FoundCase["changes"] {
  return changes && { ...changes, before: nameLanguage(changes.before), after: nameLanguage(changes.after) };
}

function View({ opened, messages }: { opened: FoundCase; messages: Messages }) {
  const { caseFile, view, links, place, release } = opened;
  if (place.view === "present") return null;
  const props: ViewProps = { caseFile, view, links, messages, report: targetOf(opened) };
  if (place.view === "matrix") return <MatrixView release={release.number} {...props} />;
  if (place.view === "changes")
    return opened.changes && <ChangesView opened={opened.changes} release={release} {...props} />;
  if (place.key === null) {
    switch (place.view) {
      case "pairs":
        return <PairsView {...props} />;
      case "spectrum":
        return <SpectrumView {...props} />;
      case "timeline":
        return <TimelineView {...props} />;
      case "what-it-takes":
        return <WhatItTakesView {...props} />;
      case "brief":
        return <BriefView opened={opened} {...props} />;
      case "issues":
        return <IssuesView {...props} />;
      case "parties":
        return <PartiesView {...props} />;
      case "sources":
        return <SourcesView {...props} />;
      case "figures":
        return <FiguresView release={release.number} {...props} />;
      case "releases":
        return <ReleasesView releases={opened.releases} shown={release.number} {...props} />;
    }
  }
  switch (place.view) {
    case "issues":
      return <IssueView issueKey={place.key} {...props} />;
    case "parties":
      return <PartyView partyKey={place.key} {...props} />;
    case "sources":
      return <SourceView sourceKey={place.key} {...props} />;
    case "statements":
      return <StatementView statementKey={place.key} {...props} />;
  }
}
