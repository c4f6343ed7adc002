// What every language has to say whatever its grammar: the parties, options and numbers that the data name.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { endOfRecord } from "@/lib/domain/as-of";
import type { CaseFile, Issue, Key } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { LANGUAGES } from "@/lib/domain/language";
import { listLatestMoves } from "@/lib/domain/latest-moves";
import { buildMatrix, cellsAt } from "@/lib/domain/matrix";
import { buildPairs } from "@/lib/domain/pairs";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { listWhatItTakes } from "@/lib/domain/what-it-takes";
import { messagesFor } from "@/lib/messages/catalogue";

const CASES = ["iran-us-2025-26", "plastics-treaty", "river-basin"].map(
  (slug): CaseFile => JSON.parse(readFileSync(`cases/${slug}.json`, "utf8")),
);

/** So many names stand in a row; the rest are a number. */
const MOST_NAMES = 3;

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "").toLowerCase();

describe.each(LANGUAGES)("%s", (language) => {
  const messages = messagesFor(language);

  function expectWhole(sentence: string) {
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|function|[\n\t]| {2}/);
    const isolates = [...sentence].map((sign) => (sign === "\u2068" ? 1 : sign === "\u2069" ? -1 : 0));
    let depth = 0;
    for (const step of isolates) {
      depth += step;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  }

  function expectNames(sentence: string, keys: readonly Key[], caseFile: CaseFile) {
    for (const key of keys.slice(0, MOST_NAMES)) {
      const name = caseFile.parties.find((party) => party.key === key)?.shortName ?? key;
      expect(plain(sentence)).toContain(plain(name));
    }
    // One and two more are words.
    if (keys.length > MOST_NAMES + 2) expect(sentence).toContain(messages.number(keys.length - MOST_NAMES));
  }

  const labelOf = (option: Key, issue: Issue) => issue.options.find(({ key }) => key === option)?.label ?? "";

  test.each(CASES)("$negotiation.slug: rows", (caseFile) => {
    const all = caseFile.parties.map(({ key }) => key);
    const matrix = buildMatrix(caseFile, { ...EMPTY_VIEW, parties: all });
    const index = indexCase(caseFile);
    expectNames(messages.counted(matrix, caseFile), matrix.counted, caseFile);
    for (const row of matrix.rows) {
      const { issue, status, cells } = row;
      expectWhole(messages.reason(status, caseFile, cells));
      expect(messages.onRecord(status)).toContain(messages.number(status.onRecord.length));
      for (const tally of status.tally) {
        const sentence = messages.tally(tally, issue, caseFile);
        expectWhole(sentence);
        for (const keys of [tally.accept, tally.conditional, tally.object, tally.silent])
          expectNames(sentence, keys, caseFile);
      }
      for (const offer of status.unanswered)
        expectNames(
          messages.waitingOffer(offer, status, caseFile),
          [...offer.acceptedBy, ...offer.conditionalFor].slice(0, 1),
          caseFile,
        );
      for (const entry of row.with) {
        const sentence = messages.withParty(entry, row, caseFile);
        expectWhole(sentence);
        expectNames(sentence, [entry.party], caseFile);
      }
      for (const way of listWhatItTakes(index, issue, matrix.counted, cellsAt(index, matrix.asOf))) {
        const sentence = messages.whatItTakes(way, issue, caseFile);
        expectWhole(sentence);
        expectNames(sentence, way.needs.map(({ party }) => party).slice(0, MOST_NAMES), caseFile);
      }
      for (const cell of Object.values(cells)) {
        const party = index.parties.get(cell.party);
        if (!party) continue;
        const ear = messages.ladder(cell, issue, party, matrix.asOf);
        expectWhole(ear);
        if (cell.state !== "stated" && cell.state !== "refused") continue;
        // Stances and silences: no option is passed over.
        for (const { label } of issue.options) expect(plain(ear)).toContain(plain(label));
        for (const stance of Object.values(cell.stances))
          if (language !== "en" && stance !== undefined) expect(ear).toContain(messages.stances[stance].word);
      }
    }
  });

  test.each(CASES)("$negotiation.slug: moves name every option that they are about", (caseFile) => {
    const { issues } = indexCase(caseFile);
    const moves = listLatestMoves(caseFile, endOfRecord(caseFile), { most: 500 });
    expect(moves.length).toBeGreaterThan(5);
    for (const { position, moves: own } of moves) {
      const issue = issues.get(position.issue);
      if (!issue) throw new Error("Every position has an issue");
      const lines = messages.moveLines(own, position, issue, caseFile);
      const text = lines.map((line) => line.text).join(" ");
      for (const { text: line } of lines) expectWhole(line);
      for (const move of own)
        for (const { option } of move.stances) expect(plain(text)).toContain(plain(labelOf(option, issue)));
      expectWhole(messages.moveSentence(own, position, issue, caseFile));
      expectNames(messages.moveTitle(position, issue, caseFile), [position.party], caseFile);
    }
  });

  test.each(CASES)("$negotiation.slug: pairs say how many of how many", (caseFile) => {
    for (const pair of buildPairs(caseFile, EMPTY_VIEW)) {
      expectNames(messages.pairTitle(pair, caseFile), [pair.one, pair.other], caseFile);
      const sentence = messages.pairIssues(pair, caseFile);
      expectWhole(sentence);
      if (pair.judged === 0) continue;
      for (const count of [pair.shared, pair.judged])
        expect(messages.pairCounts(pair)).toContain(messages.number(count));
    }
  });
});
