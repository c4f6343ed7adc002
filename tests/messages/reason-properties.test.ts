// What must hold for every sentence in every language, whatever the case.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFile, Condition, Position } from "@/lib/domain/case-file";
import { LANGUAGES } from "@/lib/domain/language";
import { buildMatrix, type MatrixRow } from "@/lib/domain/matrix";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { STANCES, STATUSES, type Stance } from "@/lib/domain/vocabulary";
import { messagesFor } from "@/lib/messages/catalogue";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, partyNamed } from "../support/tiny-case";

const RUNS = { seed: 20261124, numRuns: 400 };

// Names and labels that can be told apart in a sentence, some of them wrapped or oddly spaced.
const nameOf = (place: number) => `Nq${place}${place % 5 === 0 ? "\n " : " "}land`;
const labelOf = (place: number) => `Lq${place}  label`;

const voice = fc.record({
  stances: fc.array(fc.option(fc.constantFrom(...STANCES), { nil: undefined, freq: 2 }), {
    minLength: 9,
    maxLength: 9,
  }),
  agenda: fc.constantFrom("stated", "stated", "stated", "refused", "neutral", "withdrawn"),
  isSilent: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  condition: fc.option(fc.constantFrom("if paid.", "If all\nsanctions end", " "), { nil: undefined }),
  isBlocking: fc.boolean(),
});

const plans = fc.record({
  voices: fc.array(voice, { minLength: 1, maxLength: 20 }),
  options: fc.integer({ min: 2, max: 9 }),
  isConduct: fc.boolean(),
  /** Calm: nobody objects or refuses. Cold: nobody accepts. Without these some statuses hardly occur. */
  mood: fc.constantFrom("mixed", "calm", "cold"),
});
type Plan = typeof plans extends fc.Arbitrary<infer T> ? T : never;
type Voice = Plan["voices"][number];

function inMood(stance: Stance, mood: Plan["mood"]): Stance {
  const isObjection = stance === "opposed" || stance === "red-line";
  if (mood === "calm" && isObjection) return "acceptable";
  return mood === "cold" && !isObjection ? "opposed" : stance;
}

function stancesOf({ stances, agenda }: Voice, { options, mood }: Plan): Record<string, Stance> {
  if (mood !== "calm" && (agenda === "neutral" || agenda === "withdrawn")) return {};
  const said = stances.slice(0, options).flatMap((stance, place) => {
    return stance === undefined ? [] : [[`o${place + 1}`, inMood(stance, mood)] as const];
  });
  return Object.fromEntries(said);
}

function positionsOf(said: Voice, party: string, plan: Plan): Position[] {
  if (said.isSilent) return [];
  const shared = { party, from: "2026-01-01", headline: "x", basis: "stated", confidence: "high" } as const;
  const stances = stancesOf(said, plan);
  const conditions: Record<string, Condition> = {};
  for (const [option, stance] of Object.entries(stances)) {
    if (stance !== "conditional" || said.condition === undefined) continue;
    conditions[option] = { text: said.condition, requires: [{ issue: "other", options: ["o1"] }] };
  }
  const agenda = plan.mood === "calm" ? "stated" : said.agenda;
  const own: Position = { ...shared, issue: "topic", agenda, stances, conditions };
  return said.isBlocking ? [own, { ...shared, issue: "other", stances: { o1: "red-line" } }] : [own];
}

const cases = plans.map((plan): CaseFile => {
  const options = Array.from({ length: plan.options }, (_, n) => ({
    key: `o${n + 1}`,
    label: labelOf(n + 1),
  }));
  const about = plan.isConduct ? "conduct" : "outcome";
  return caseWith({
    parties: plan.voices.map((_, n) => ({ ...partyNamed(`p${n}`), shortName: nameOf(n) })),
    issues: [issueWith(2, { options, about }), issueWith(2, { key: "other" })],
    positions: plan.voices.flatMap((said, n) => positionsOf(said, `p${n}`, plan)),
  });
});

function rowsOf(caseFile: CaseFile): readonly MatrixRow[] {
  const parties = caseFile.parties.map(({ key }) => key);
  return buildMatrix(caseFile, { ...EMPTY_VIEW, parties }).rows;
}

function expectSentence(sentence: string) {
  expect(sentence).toMatch(/^\S.*\S\.$/u);
  expect(sentence).not.toMatch(/[\n\r\t]| {2}|undefined|null|NaN|\.\.| [.,;]/);
}

test("the cases reach every status", () => {
  const reached = new Set(fc.sample(cases, RUNS).map((caseFile) => rowsOf(caseFile)[0]?.status.status));
  expect([...reached].sort()).toEqual([...STATUSES].sort());
});

describe.each(LANGUAGES)("%s", (language) => {
  const messages = messagesFor(language);

  test("is one line with a full stop, without gaps, with and without the cells", () => {
    fc.assert(
      fc.property(cases, (caseFile) => {
        for (const row of rowsOf(caseFile)) {
          expectSentence(messages.reason(row.status, caseFile, row.cells));
          expectSentence(messages.reason(row.status, caseFile));
        }
      }),
      RUNS,
    );
  });

  test("names at most three parties in a row", () => {
    fc.assert(
      fc.property(cases, (caseFile) => {
        for (const row of rowsOf(caseFile)) {
          const sentence = messages.reason(row.status, caseFile, row.cells);
          const plain = sentence.replace(/[\u2068\u2069]/g, "");
          expect(plain).not.toMatch(
            /(?:Nq\d+ land(?:, | and | or |; |، | و ?|، یا | یا | أو | או | ו-|; )){3}Nq/,
          );
        }
      }),
      RUNS,
    );
  });

  test("names no option that nobody has asked for, and every option that waits or lands", () => {
    fc.assert(
      fc.property(cases, (caseFile) => {
        const row = rowsOf(caseFile)[0];
        if (!row) throw new Error("A case has a first issue");
        const { status } = row;
        const sentence = messages.reason(status, caseFile, row.cells);
        const labels = (keys: readonly string[]) => keys.map((key) => `Lq${key.slice(1)} label`);
        for (const label of labels(status.untested)) expect(sentence).not.toContain(label);
        const named = [...status.landing, ...status.unanswered.map((offer) => offer.option)];
        for (const label of labels(named)) expect(sentence).toContain(label);
      }),
      RUNS,
    );
  });

  test("speaks of common ground and ticks nowhere on conduct", () => {
    fc.assert(
      fc.property(cases, (caseFile) => {
        for (const { issue, status } of rowsOf(caseFile)) {
          if (issue.about !== "conduct") continue;
          const { mark, word } = messages.statusWords(status.status, issue, status.onRecord.length);
          expect(`${mark} ${word} ${messages.reason(status, caseFile)}`).not.toMatch(
            new RegExp(`✓|${messages.statuses["common-ground"].word}`, "i"),
          );
        }
      }),
      RUNS,
    );
  });

  test("holds for case files in any writing, with odd keys", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        for (const row of rowsOf(caseFile)) {
          const sentence = messages.reason(row.status, caseFile, row.cells);
          expect(sentence).toMatch(/^\S.*\.$/u);
          expect(sentence).not.toMatch(/undefined|function|\[object| {2}/);
          for (const { key, shortName } of caseFile.parties) {
            const cell = row.cells[key];
            if (!cell) throw new Error("Every chosen party has a cell");
            const ear = messages.ladder(cell, row.issue, { shortName });
            expect(ear).toMatch(/^\S.*\.$/u);
            expect(ear).not.toMatch(/undefined|function|\[object| {2}/);
          }
        }
      }),
      { ...RUNS, numRuns: 150 },
    );
  });
});
