import { buildDeck, type Deck } from "@/lib/domain/deck";
import type { Interval } from "@/lib/domain/interval";
import type { IssueChanges } from "@/lib/domain/issue-changes";
import { buildLinks } from "@/lib/domain/links";
import { describeHandout } from "@/lib/formats/handout/describe-handout";
import type { HandoutDocument } from "@/lib/formats/handout/handout-document";
import type { Messages } from "@/lib/messages/messages";
import type { FoundCase } from "@/lib/request/open-case";
import { buildShown as buildChanges } from "../changes/changes-shown";

/** What every slide is made from. */
export interface DeckShown {
  opened: FoundCase;
  messages: Messages;
  deck: Deck;
  document: HandoutDocument;
  moved: { interval: Interval; groups: readonly IssueChanges[] } | null;
  /** Where all of it can be read, for ever; null for a draft. */
  address: string | null;
}

export function buildDeckShown(opened: FoundCase, messages: Messages): DeckShown {
  const { caseFile, view, links, release, changes, permanent } = opened;
  const groups =
    changes === null
      ? []
      : buildChanges({ caseFile, view, links, messages, report: null, opened: changes, release }).groups;
  const deck = buildDeck(
    caseFile,
    view,
    groups.map(({ issue }) => issue.key),
  );
  const { slug, kind } = links.mount;
  const isDraft = kind === "preview";
  // A private link on a wall would be one no longer: what is shown there is the record that everybody can look up.
  const inRelease = buildLinks({ kind: "release", slug, number: release.number }, MATRIX, view).stay();
  const address = isDraft ? null : new URL(inRelease, permanent).href;
  const published = release.publishedAt.toISOString().slice(0, 10);
  const origin = {
    release: isDraft ? null : { number: release.number, published },
    ...{ address: address ?? "", citation: null, subject: null },
  };
  return {
    ...{ opened, messages, deck, address },
    document: describeHandout(caseFile, view, origin, messages, deck.handout),
    moved: changes === null ? null : { interval: changes.interval, groups },
  };
}

const MATRIX = { view: "matrix", key: null } as const;
