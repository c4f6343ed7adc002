import type { CaseFile, Issue, Party, Position } from "@/lib/domain/case-file";
import { EMPTY_VIEW, type ViewState } from "@/lib/domain/view-state";
import type { Role, Stance } from "@/lib/domain/vocabulary";

const STANCE_OF: Record<string, Stance | undefined> = {
  P: "preferred",
  A: "acceptable",
  C: "conditional",
  O: "opposed",
  R: "red-line",
  "·": undefined,
};

/** `P A · R` as stances on o1 to o4, in the notation of the worked examples. */
export function stances(marks: string): Record<string, Stance> {
  return Object.fromEntries(
    marks.split(" ").flatMap((mark, place) => {
      const stance = STANCE_OF[mark];
      return stance ? [[`o${place + 1}`, stance]] : [];
    }),
  );
}

export function issueWith(options: number, more: Partial<Issue> = {}): Issue {
  const list = Array.from({ length: options }, (_, place) => ({
    key: `o${place + 1}`,
    label: `Option ${place + 1}`,
  }));
  return { key: "topic", title: "Topic", question: "Which?", scale: "ordinal", options: list, ...more };
}

export function partyNamed(key: string, role: Role = "at-table"): Party {
  return { key, name: key.toUpperCase(), shortName: key.toUpperCase(), role };
}

export function positionOf(party: string, marks: string, more: Partial<Position> = {}): Position {
  return {
    party,
    issue: "topic",
    from: "2026-01-01",
    headline: "What it says",
    stances: stances(marks),
    basis: "stated",
    confidence: "high",
    ...more,
  };
}

export function caseWith(parts: Partial<Omit<CaseFile, "format" | "negotiation">>): CaseFile {
  return {
    format: "parley-case/1",
    negotiation: { slug: "tiny", title: "Tiny", summary: "Tiny", status: "ongoing", started: "2026" },
    parties: ["a", "b", "c"].map((key) => partyNamed(key)),
    issues: [issueWith(4)],
    sources: [],
    statements: [],
    positions: [],
    events: [],
    figures: [],
    ...parts,
  };
}

export function viewWith(more: Partial<ViewState> = {}): ViewState {
  return { ...EMPTY_VIEW, ...more };
}
