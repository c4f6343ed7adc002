// What was found, as a link: what it is called, where it stands, and when it was said.
import { viewDay } from "@/lib/domain/as-of";
import { positionId } from "@/lib/domain/case-entities";
import type { PartialDate, Position } from "@/lib/domain/case-file";
import type { CaseIndex } from "@/lib/domain/case-index";
import { firstDay } from "@/lib/domain/day";
import type { Links } from "@/lib/domain/links";
import type { Hit } from "@/lib/domain/search";
import type { FoundField } from "@/lib/domain/search-entries";
import { placeEvent } from "@/lib/domain/timeline";
import type { ViewState } from "@/lib/domain/view-state";
import type { Messages } from "./messages";

export interface DescribedHit {
  title: string;
  href: string;
  date: PartialDate | null;
  /** Of a position that is not in force at the date of the view. */
  remark: string | null;
  /** The texts that the title says already. */
  inTitle: readonly FoundField[];
}

interface Place {
  index: CaseIndex;
  view: ViewState;
  links: Links;
  messages: Messages;
}

/** Null where the case has no such thing. */
export function describeHit(hit: Hit, place: Place): DescribedHit | null {
  const { index, links, messages } = place;
  const { caseFile } = index;
  const plain = { date: null, remark: null, inTitle: [] };
  switch (hit.kind) {
    case "negotiation":
      return { ...plain, title: caseFile.negotiation.title, href: links.matrix(), inTitle: ["title"] };
    case "issue": {
      const issue = index.issues.get(hit.id);
      return issue
        ? { ...plain, title: issue.title, href: links.issue(issue.key), inTitle: ["title"] }
        : null;
    }
    case "party": {
      const party = index.parties.get(hit.id);
      return party ? { ...plain, title: party.name, href: links.party(party.key) } : null;
    }
    case "source": {
      const source = index.sources.get(hit.id);
      if (!source) return null;
      const { key, title, published = null } = source;
      return { ...plain, title, href: links.source(key), date: published, inTitle: ["title"] };
    }
    case "event": {
      const event = caseFile.events.find(({ key }) => key === hit.id);
      if (!event) return null;
      // An event has no page of its own: its place in the timeline, whatever the reader's choice leaves out there.
      const { asOf, part } = placeEvent(caseFile, event, place.view.asOf);
      const href = links.event(event.key, { part, ...(asOf !== null && { asOf }) });
      return { ...plain, title: event.title, href, date: event.date, inTitle: ["title"] };
    }
    case "statement": {
      const statement = index.statements.get(hit.id);
      if (!statement) return null;
      const party = statement.party === undefined ? undefined : index.parties.get(statement.party);
      const title = statement.speaker ?? party?.name ?? messages.ui.find.observer;
      return { ...plain, title, href: links.statement(statement.key), date: statement.date };
    }
    case "position": {
      const position = caseFile.positions.find((one) => positionId(one) === hit.id);
      return position ? describePosition(position, place) : null;
    }
  }
}

/** A position leads to its cell, at the date of the view where it is in force then, else from its own day on. */
function describePosition(position: Position, { index, view, links, messages }: Place): DescribedHit | null {
  const issue = index.issues.get(position.issue);
  if (!issue) return null;
  const day = viewDay(index.caseFile, view.asOf);
  const { party, from } = position;
  const inForce = index.positionsOf(party, issue.key).findLast((one) => one.day <= day)?.position;
  const isLater = firstDay(from) > day;
  const cell = { party, issue: issue.key };
  return {
    title: messages.moveTitle(position, issue, index.caseFile),
    href: inForce === position ? links.matrix({ cell }) : links.matrix({ cell, asOf: from }),
    date: from,
    remark: inForce === position ? null : isLater ? messages.ui.find.laterPosition : messages.ui.find.earlier,
    inTitle: [],
  };
}
