// Citations as others read them: each format is parsed back by a small reading of its own rules, and by Citation.js.
import { readFileSync } from "node:fs";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import type { Place } from "@/lib/domain/place";
import { dayOfPlace, type Reference } from "@/lib/domain/reference";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { citationKey, writeBibtex } from "@/lib/formats/bibtex";
import { writeRis } from "@/lib/formats/ris";
import { en } from "@/lib/messages/en/en";
import type { Citation } from "@/lib/messages/messages";
import { caseFiles } from "../support/generate-case";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));

function referTo(caseFile: CaseFile, place: Place): Reference {
  const path = place.view === "matrix" ? "" : `/${place.view}${place.key === null ? "" : `/${place.key}`}`;
  return {
    caseFile,
    place,
    asOf: dayOfPlace(place, caseFile, EMPTY_VIEW),
    interval: null,
    release: { number: 3, published: "2026-03-02" },
    address: `https://parley.example/negotiations/${caseFile.negotiation.slug}/releases/3${path}`,
  };
}

/** A value in braces, counted as BibTeX counts them: a backslash before a brace changes nothing. */
function readBibtex(text: string): { key: string; fields: Map<string, string> } {
  const head = /^@misc\{([A-Za-z0-9-]+),\n/.exec(text);
  if (!head) throw new Error(`No entry: ${text.slice(0, 80)}`);
  const fields = new Map<string, string>();
  let place = head[0].length;
  while (text.slice(place).trim() !== "}") {
    const name = /^\s*([a-z]+) = \{/.exec(text.slice(place));
    if (!name?.[1]) throw new Error(`No field at ${place}: ${text.slice(place, place + 80)}`);
    place += name[0].length;
    const start = place;
    for (let depth = 1; depth > 0; place++) {
      if (place >= text.length) throw new Error("A brace is not closed");
      if (text[place] === "{") depth++;
      if (text[place] === "}") depth--;
    }
    fields.set(name[1], text.slice(start, place - 1));
    if (text[place] === ",") place++;
  }
  return { key: head[1] ?? "", fields };
}

const LETTERS: Readonly<Record<string, string>> = {
  "\\textbackslash{}": "\\",
  "\\textbraceleft{}": "{",
  "\\textbraceright{}": "}",
  "\\textasciicircum{}": "^",
  "\\textasciitilde{}": "~",
};

/** What TeX prints. Fails on a letter that TeX would not print as it stands. */
function printTex(value: string): string {
  const inner = /^\{(.*)\}$/s.exec(value)?.[1] ?? value;
  const pieces = inner.split(/(\\text[a-z]+\{\}|\\[$&#%_])/);
  return pieces
    .map((piece, place) => {
      // Every second piece is a command; the others have to be text as it stands.
      if (place % 2 === 1) return LETTERS[piece] ?? piece.slice(1);
      expect(piece).not.toMatch(/[\\{}^~$&#%_]/);
      return piece;
    })
    .join("");
}

function readRis(text: string): [string, string][] {
  const lines = text.split("\r\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => {
    const parts = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
    if (!parts) throw new Error(`No field: ${line}`);
    return [parts[1] ?? "", parts[2] ?? ""];
  });
}

const ALL_PLACES = (caseFile: CaseFile): Place[] => [
  { view: "matrix", key: null },
  { view: "pairs", key: null },
  { view: "sources", key: null },
  ...caseFile.issues.slice(0, 2).map(({ key }): Place => ({ view: "issues", key })),
  ...caseFile.parties.slice(0, 2).map(({ key }): Place => ({ view: "parties", key })),
  ...caseFile.sources.slice(0, 2).map(({ key }): Place => ({ view: "sources", key })),
  ...caseFile.statements.slice(0, 4).map(({ key }): Place => ({ view: "statements", key })),
];

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

describe("BibTeX and RIS", () => {
  it("give back what was cited, whatever the case file says", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        for (const place of ALL_PLACES(caseFile)) {
          const reference = referTo(caseFile, place);
          const citation = en.citation(reference);
          const { key, fields } = readBibtex(writeBibtex(citation, reference));
          expect(key).toBe(citationKey(reference));
          expect(printTex(fields.get("title") ?? "")).toBe(oneLine(citation.title));
          expect(printTex(fields.get("author") ?? "")).toBe(oneLine(citation.author));
          expect(printTex(fields.get("note") ?? "")).toBe(oneLine(citation.note));
          expect(fields.get("url")).toBe(reference.address);
          const ris = readRis(writeRis(citation, reference));
          expect(ris.map(([name]) => name)).toEqual([
            "TY",
            "AU",
            "TI",
            "PY",
            "DA",
            "PB",
            "ET",
            "N1",
            "UR",
            "ER",
          ]);
          expect(Object.fromEntries(ris)).toMatchObject({
            PY: "2026",
            DA: "2026/03/02/",
            UR: reference.address,
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(["iran-us-2025-26", "plastics-treaty", "river-basin"])(
    "are read by a reference manager's own parser, on every page of %s",
    (name) => {
      const caseFile: CaseFile = JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
      for (const place of ALL_PLACES(caseFile)) {
        const reference = referTo(caseFile, place);
        const citation = en.citation(reference);
        const [bibtex, ...more] = plugins.input.chain(writeBibtex(citation, reference));
        const [ris, ...others] = plugins.input.chain(writeRis(citation, reference));
        expect([...more, ...others]).toEqual([]);
        expect(bibtex?.["citation-key"]).toBe(citationKey(reference));
        for (const read of [bibtex, ris])
          expect(read).toMatchObject({ title: oneLine(citation.title), URL: reference.address });
        expect(bibtex?.author).toEqual([{ family: oneLine(citation.author) }]);
        expect(ris).toMatchObject({ type: "webpage", issued: { "date-parts": [[2026, 3, 2]] } });
        expect(bibtex).toMatchObject({ issued: { "date-parts": [[2026, 3]] } });
      }
    },
  );

  it("escape what TeX and RIS would read as more than text", () => {
    const reference = referTo(iran, { view: "matrix", key: null });
    const title = "50 % of {A} & B_1 ^ ~ $5 #7 \\end{x} }\r\nER  - \r\nTY  - BOOK";
    const citation: Citation = { ...en.citation(reference), title };
    const { fields } = readBibtex(writeBibtex(citation, reference));
    expect(printTex(fields.get("title") ?? "")).toBe(oneLine(title));
    const ris = readRis(writeRis(citation, reference));
    expect(ris).toHaveLength(10);
    expect(ris[2]).toEqual(["TI", oneLine(title)]);
  });
});

describe("The words of a citation", () => {
  it("name the view, its date and the release, and end with the address that never changes", () => {
    expect(en.citation(referTo(iran, { view: "issues", key: "missiles" })).full).toBe(
      "Iran–United States talks, 2025–2026: Ballistic missiles, as of 27 February 2026. Parley, release 3, 2 March 2026. https://parley.example/negotiations/iran-us-2025-26/releases/3/issues/missiles",
    );
    expect(en.citation(referTo(iran, { view: "matrix", key: null })).short).toBe(
      "Parley, Iran–United States talks, 2025–2026, release 3 (2026)",
    );
  });

  it("put only exact words in quotation marks and under the speaker's name", () => {
    const quote = iran.statements.find(({ kind }) => kind === "quote");
    const report = iran.statements.find(({ kind }) => kind === "report");
    if (!quote || !report) throw new Error("The sample has both");
    const said = en.citation(referTo(iran, { view: "statements", key: quote.key }));
    expect(said.quote?.startsWith(`“${oneLine(quote.text)}”\n`)).toBe(true);
    expect(said.author).toBe(quote.speaker);
    const told = en.citation(referTo(iran, { view: "statements", key: report.key }));
    expect(told.quote).not.toContain(`“${oneLine(report.text)}”`);
    expect(told.quote).toContain("not in exact words");
    expect(told.author).not.toBe(report.speaker);
  });

  it("of a statement lead to its source and to the record, in every generated case", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        for (const statement of caseFile.statements) {
          const reference = referTo(caseFile, { view: "statements", key: statement.key });
          const { full, quote } = en.citation(reference);
          const source = caseFile.sources.find(({ key }) => key === statement.source);
          expect(full).toContain(source?.url);
          expect(full.endsWith(reference.address)).toBe(true);
          expect(quote).toContain(oneLine(statement.text));
          expect(full).not.toMatch(/[\r\n]|\btoday\b/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
