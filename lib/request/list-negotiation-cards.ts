// The negotiations as the home page shows them: what they are, who takes part, and how many issues have which status.
import "server-only";
import { getLatestRelease, listPublicNegotiations, type ReleaseInfo } from "@/lib/data/releases";
import { viewDay } from "@/lib/domain/as-of";
import type { CaseFile, Negotiation, Party, Position } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import type { Language } from "@/lib/domain/language";
import { listLatestMoves } from "@/lib/domain/latest-moves";
import { buildMatrix, type Matrix } from "@/lib/domain/matrix";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import type { Messages } from "@/lib/messages/messages";

export interface NegotiationCard {
  negotiation: Negotiation;
  parties: readonly Party[];
  issues: number;
  /** The view that the negotiation opens with, without its rows. */
  matrix: Omit<Matrix, "rows">;
  /** The newest moves by the date of that view, newest first. */
  newest: readonly NewestMove[];
  release: ReleaseInfo;
}

export interface NewestMove {
  position: Pick<Position, "party" | "issue" | "from">;
  /** "Iran on Uranium enrichment". */
  title: string;
  /** "newly accepts 3 only within a regional consortium". */
  sentence: string;
}

interface CardPage {
  cards: NegotiationCard[];
  page: number;
  pages: number;
  total: number;
}

/** A page that can be read; every card costs one case file where it is not known yet. */
const PAGE_LENGTH = 30;

const MOST_MOVES = 3;

/** A release never changes, so neither does its card in a language. The oldest entries go first. */
const known = new Map<string, Omit<NegotiationCard, "release">>();
const MOST_KNOWN = 1_000;

/** Ordered by slug. `page` counts from 1; one beyond the last comes back empty. */
export async function listNegotiationCards(page: number, language: Language): Promise<CardPage> {
  const all = await listPublicNegotiations();
  const shown = all.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
  const cards = await Promise.all(shown.map(({ slug, release }) => openCard(slug, release, language)));
  return {
    cards: cards.filter((card) => card !== null),
    page,
    pages: Math.max(1, Math.ceil(all.length / PAGE_LENGTH)),
    total: all.length,
  };
}

async function openCard(
  slug: string,
  release: ReleaseInfo,
  language: Language,
): Promise<NegotiationCard | null> {
  const name = nameCard(slug, release, language);
  const card = known.get(name);
  if (card !== undefined) return { ...card, release };
  const answer = await getLatestRelease(slug);
  // Recalled or withdrawn since the list was read.
  if (answer.state !== "found") return null;
  const made = buildCard(answer.caseFile, language);
  known.set(nameCard(slug, answer.release, language), made);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KNOWN) break;
    known.delete(oldest);
  }
  return { ...made, release: answer.release };
}

function nameCard(slug: string, { number, sha256 }: ReleaseInfo, language: Language): string {
  return `${slug} ${number} ${sha256} ${language}`;
}

function buildCard(caseFile: CaseFile, language: Language): Omit<NegotiationCard, "release"> {
  const { rows, ...matrix } = buildMatrix(caseFile, EMPTY_VIEW);
  return {
    negotiation: caseFile.negotiation,
    parties: caseFile.parties,
    issues: rows.length,
    matrix,
    newest: listNewest(caseFile, messagesFor(language)),
  };
}

/** In words at once: a card that kept the whole case file to make them of would keep them all in memory. */
function listNewest(caseFile: CaseFile, messages: Messages): NewestMove[] {
  const { issues } = indexCase(caseFile);
  return listLatestMoves(caseFile, viewDay(caseFile, null), { most: MOST_MOVES }).flatMap(
    ({ position, moves }): NewestMove[] => {
      const issue = issues.get(position.issue);
      if (!issue) return [];
      const { party, from } = position;
      return [
        {
          position: { party, issue: issue.key, from },
          title: messages.moveTitle(position, issue, caseFile),
          sentence: messages.moveSentence(moves, position, issue, caseFile),
        },
      ];
    },
  );
}
