// Half a page of prose: every sentence is held to the data, every note leads to a statement.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BRIEF_MEASURES, type BriefClaim, buildBrief } from "@/lib/domain/brief";
import type { CaseFile, Key } from "@/lib/domain/case-file";
import { firstDay } from "@/lib/domain/day";
import { buildMatrix } from "@/lib/domain/matrix";
import { writeBriefHtml, writeBriefMarkdown, writeBriefText } from "@/lib/formats/brief";
import { en } from "@/lib/messages/en/en";
import { makeBriefDocument } from "@/lib/request/take/brief-document";
import { makeLargeCase } from "../bench/large-case";
import { caseFiles } from "../support/generate-case";
import { caseWith, issueWith, partyNamed, positionOf, viewWith } from "../support/tiny-case";
import { openView } from "../views/render";

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));

/** Reads the claim against the matrix of the same view, built anew; says what does not hold. */
function holds(claim: BriefClaim, caseFile: CaseFile, view: ReturnType<typeof viewWith>): boolean {
  const { rows } = buildMatrix(caseFile, view);
  const row = (issue: Key) => rows.find((one) => one.issue.key === issue);
  switch (claim.kind) {
    case "status": {
      const having = rows.filter(({ status }) => status.status === claim.status);
      return claim.of === rows.length && having.map(({ issue }) => issue.key).join() === claim.issues.join();
    }
    case "rests": {
      const resting = rows.flatMap(({ status }) => status.restsOn ?? []);
      const count = (basis: string) => resting.filter((one) => one.basis === basis).length;
      return (
        claim.on.stated === count("stated") &&
        claim.on.reported === count("reported") &&
        claim.on.inferred === count("inferred") &&
        resting.every(({ oldest }) => firstDay(claim.oldest) <= firstDay(oldest)) &&
        resting.some(({ oldest }) => oldest === claim.oldest)
      );
    }
    case "reason":
      return row(claim.row.issue.key)?.status.status === claim.row.status.status;
    case "ladder":
      return row(claim.row.issue.key)?.cells[claim.party]?.onRecord === true;
    case "red-lines":
      return rows.every(({ issue, cells }) => {
        const red = issue.options.filter(({ key }) => cells[claim.party]?.stances[key] === "red-line");
        const told = claim.on.find((one) => one.issue === issue.key)?.options ?? [];
        return red.map(({ key }) => key).join() === told.join();
      });
    case "refusals":
      return rows.every(
        ({ issue, cells }) => (cells[claim.party]?.state === "refused") === claim.issues.includes(issue.key),
      );
    case "silence":
      return rows.every(
        ({ issue, cells }) =>
          (cells[claim.party]?.state === "no-position") === claim.issues.includes(issue.key),
      );
    case "last-change": {
      const { position } = claim.change;
      return caseFile.positions.includes(position) && row(position.issue) !== undefined;
    }
    case "thin":
      return claim.issues.every((issue) => row(issue)?.status.thin === true);
  }
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

const views = fc.record({
  asOf: fc.constantFrom(null, "2024", "2025-06", "2026-02-01"),
  everybody: fc.boolean(),
  one: fc.boolean(),
});

function viewOf(
  caseFile: CaseFile,
  { asOf, everybody, one }: { asOf: string | null; everybody: boolean; one: boolean },
) {
  return viewWith({
    asOf,
    parties: everybody ? caseFile.parties.map(({ key }) => key) : null,
    issues: one ? caseFile.issues.slice(0, 1).map(({ key }) => key) : null,
  });
}

describe("A brief of any case", () => {
  it("claims what the matrix of the same view says, and nothing else", () => {
    fc.assert(
      fc.property(caseFiles(), views, (caseFile, asked) => {
        const view = viewOf(caseFile, asked);
        for (const measure of BRIEF_MEASURES)
          for (const { claims } of buildBrief(caseFile, view, measure).topics)
            for (const { claim } of claims) expect(holds(claim, caseFile, view), claim.kind).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it("rests every note on a statement that was there by the date, and numbers them without a gap", () => {
    fc.assert(
      fc.property(caseFiles(), views, (caseFile, asked) => {
        const brief = buildBrief(caseFile, viewOf(caseFile, asked));
        const text = en.brief(brief, caseFile);
        for (const key of text.notes) {
          const statement = caseFile.statements.find((one) => one.key === key);
          expect(statement && firstDay(statement.date) <= brief.matrix.asOf).toBe(true);
        }
        const used = text.sections.flatMap(({ sentences }) => sentences.flatMap(({ notes }) => notes));
        expect([...new Set(used)].sort((a, b) => a - b)).toEqual(text.notes.map((_, place) => place + 1));
      }),
      { numRuns: 80 },
    );
  });

  it("is half a page, of however many parties and issues, and says what it leaves out", () => {
    const sizes = fc.record({
      issues: fc.integer({ min: 2, max: 40 }),
      parties: fc.integer({ min: 2, max: 40 }),
    });
    fc.assert(
      fc.property(sizes, views, ({ issues, parties }, asked) => {
        const caseFile = makeLargeCase("many", issues, parties);
        const { everybody, asOf } = asked;
        const all = caseFile.parties.map(({ key }) => key).join();
        const query = { ...(asOf !== null && { asOf }), ...(everybody && { parties: all }) };
        const text = writeBriefText(makeBriefDocument(openView(caseFile, { path: "brief", query })));
        const [told = ""] = text.split("\nNotes\n");
        expect(wordsIn(told)).toBeLessThanOrEqual(330 + wordsIn(caseFile.negotiation.title));
        if (issues > 4) expect(told).toContain("Left out here: ");
        for (const status of new Set(
          buildMatrix(caseFile, viewOf(caseFile, { ...asked, one: false })).rows.map(
            (row) => row.status.status,
          ),
        ))
          expect(told).toContain(`${en.statuses[status].word}: `);
      }),
      { seed: 20261125, numRuns: 60 },
    );
  });

  it.each(["iran-us-2025-26", "plastics-treaty", "river-basin"])("is half a page of %s", (name) => {
    const caseFile: CaseFile = JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
    for (const parties of [null, caseFile.parties.map(({ key }) => key).join()]) {
      const opened = openView(caseFile, { path: "brief", query: parties === null ? {} : { parties } });
      const [told = ""] = writeBriefText(makeBriefDocument(opened)).split("\nNotes\n");
      expect(wordsIn(told)).toBeLessThanOrEqual(330 + wordsIn(caseFile.negotiation.title));
    }
  });

  it("counts as the data do, names what they name, and says neither today nor a percentage of its own", () => {
    fc.assert(
      fc.property(caseFiles(), views, (caseFile, asked) => {
        const view = viewOf(caseFile, asked);
        const written = JSON.stringify(caseFile);
        for (const measure of BRIEF_MEASURES) {
          const brief = buildBrief(caseFile, view, measure);
          const { sections } = en.brief(brief, caseFile);
          for (const [place, { claims }] of brief.topics.entries()) {
            for (const [n, { claim }] of claims.entries()) {
              const sentence = sections[place]?.sentences[n]?.text ?? "";
              expect(sentence.length).toBeGreaterThan(10);
              expect(sentence).not.toMatch(/[\r\n]/);
              if (!/today|%|per cent/i.test(written)) expect(sentence).not.toMatch(/\btoday\b|%|per cent/i);
              if (claim.kind === "status")
                expect(sentence).toContain(`: ${claim.issues.length} of ${brief.matrix.rows.length} issue`);
              if (claim.kind === "red-lines")
                expect(sentence).toContain(` ${claim.on.length} of ${brief.matrix.rows.length} issue`);
            }
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe("The brief of the sample", () => {
  const document = makeBriefDocument(openView(iran, { path: "brief", query: { issues: "missiles,scope" } }));

  it("says the statuses, who refuses, the red lines and what was said last", () => {
    const text = writeBriefText(document);
    for (const words of [
      "Agenda dispute: 1 of 2 issues (“Ballistic missiles”).",
      "Iran refuses to negotiate “Ballistic missiles”.",
      "Iran has red lines on 2 of 2 issues: “Ballistic missiles” (at 4 and 5: stated by the party) and “Scope of the talks” (at 3: stated by the party).",
      "These talks broke off on 28 February 2026.",
      en.standingLine,
    ])
      expect(text).toContain(words);
  });

  it("says of every status, stance and red line whose words it rests on", () => {
    const text = writeBriefText(document);
    const onScope = openView(iran, { path: "brief", query: { issues: "scope" } });
    const scope = writeBriefText(makeBriefDocument(onScope));
    expect(scope).toContain("Israel prefers 3 One package; opposes 1 Nuclear file and sanctions only;");
    expect(scope).toMatch(/On “Scope of the talks”: Israel [^()]*\(Inferred, medium confidence\.\)/);
    expect(text).toMatch(
      /On “Ballistic missiles”: Iran refuses [^()]*\(Rests on: [^()]+; oldest position [^()]+\.\)/,
    );
    const standing = caseWith({
      parties: [partyNamed("a"), partyNamed("b")],
      issues: [issueWith(2)],
      positions: [
        positionOf("a", "P R", { from: "2025-05-09", basis: "inferred" }),
        positionOf("a", "P ·", { from: "2025-06-01" }),
        positionOf("b", "R ·", { basis: "reported" }),
      ],
    });
    const brief = en.brief(buildBrief(standing, viewWith()), standing);
    const said = brief.sections
      .flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))
      .join(" ");
    expect(said).toContain("(at 2: red line of 9 May 2025, not repeated)");
    expect(said).toContain("(at 1: as reported)");
  });

  it("leads every note to its statement in the release, in all three writings", () => {
    expect(document.notes.length).toBeGreaterThan(3);
    const [text, html, markdown] = [
      writeBriefText(document),
      writeBriefHtml(document),
      writeBriefMarkdown(document),
    ];
    for (const { number, address } of document.notes) {
      expect(address).toMatch(
        /^https:\/\/parley\.example\/negotiations\/iran-us-2025-26\/releases\/3\/statements\//,
      );
      expect(iran.statements.map(({ key }) => key)).toContain(address.split("/").at(-1));
      expect(text).toContain(`\n[${number}] `);
      expect(html).toContain(`<li id="note-${number}">`);
      expect(markdown).toContain(`\n[^${number}]: `);
    }
  });

  it("is text in HTML and in Markdown, whatever it says", () => {
    const hostile = "<script>alert(1)</script> [a](http://x) # *b* `c`";
    const changed = { ...document, title: hostile, leads: [hostile] };
    expect(writeBriefHtml(changed)).not.toContain("<script");
    const [title = "", , lead = ""] = writeBriefMarkdown(changed).split("\n");
    expect(title).toBe("# \\<script\\>alert(1)\\</script\\> \\[a\\](http://x) \\# \\*b\\* \\`c\\`");
    expect(lead).toBe(title.slice(2));
  });
});
