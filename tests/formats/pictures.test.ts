// Pictures of views: well-formed, safe, within their edges, and of what the view says.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { buildMatrix } from "@/lib/domain/matrix";
import type { Place } from "@/lib/domain/place";
import { buildStepChart } from "@/lib/domain/step-chart";
import { CARD, pictureCard, pictureHomeCard } from "@/lib/formats/picture/card-picture";
import { titleCard } from "@/lib/formats/picture/card-title";
import { MOST_HEIGHT, type Pictured, writePicture } from "@/lib/formats/picture/picture";
import { findPicture } from "@/lib/formats/picture/pictures";
import { renderPng as renderOrRefuse } from "@/lib/formats/picture/png";
import { splitLetters, textWidth, wrapText } from "@/lib/formats/picture/text-width";
import { messagesFor } from "@/lib/messages/catalogue";
import { en } from "@/lib/messages/en/en";
import { caseFiles } from "../support/generate-case";
import { readXml, type XmlElement } from "../support/read-xml";
import { caseWith, issueWith, partyNamed, positionOf, viewWith } from "../support/tiny-case";

/** Nobody else draws here: none is refused. */
async function renderPng(svg: string, scale: 1 | 2): Promise<Uint8Array<ArrayBuffer>> {
  const png = await renderOrRefuse(svg, scale);
  if (png === null) throw new Error("refused");
  return png;
}

const iran: CaseFile = JSON.parse(readFileSync("cases/iran-us-2025-26.json", "utf8"));

const MATRIX: Place = { view: "matrix", key: null };
const TIMELINE: Place = { view: "timeline", key: null };
const VIEWS: readonly Place[] = [MATRIX, { view: "spectrum", key: null }, { view: "pairs", key: null }];

function pictured(caseFile: CaseFile, place: Place, view = viewWith()): Pictured {
  return {
    caseFile,
    place,
    view,
    messages: en,
    citation: "Cited so. https://parley.example/negotiations/x/releases/3",
  };
}

function draw(caseFile: CaseFile, place: Place, view = viewWith()): string {
  const subject = pictured(caseFile, place, view);
  const picture = findPicture(subject);
  if (picture === null) throw new Error(`No picture of ${place.view}`);
  return writePicture(picture(subject), subject);
}

function listAll(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(listAll)];
}

function textIn(svg: string): string {
  return listAll(readXml(svg))
    .filter(({ name }) => name === "text")
    .map((element) => element.text)
    .join(" ");
}

const ELEMENTS = ["svg", "title", "desc", "rect", "path", "line", "circle", "text"];
const ATTRIBUTES =
  "xmlns width height viewBox role font-family font-size font-weight fill stroke stroke-width stroke-dasharray x y x1 x2 y1 y2 cx cy r rx d text-anchor direction".split(
    " ",
  );

/** All that is wrong with a picture; empty where nothing is. Throws where it is not well formed. */
function listFaults(svg: string): string[] {
  const root = readXml(svg);
  const [width, height] = [Number(root.attributes.width), Number(root.attributes.height)];
  const faults: string[] = [];
  for (const { name, attributes, text } of listAll(root)) {
    if (!ELEMENTS.includes(name)) faults.push(`<${name}>`);
    for (const [key, value] of Object.entries(attributes)) {
      if (!ATTRIBUTES.includes(key)) faults.push(`${key}=`);
      if (/NaN|undefined|Infinity|url\(|javascript:/.test(value)) faults.push(`${key}="${value}"`);
    }
    if (name !== "text") continue;
    const size = Number(attributes["font-size"]);
    const wide = textWidth(text, size, attributes["font-weight"] === "700");
    const x = Number(attributes.x);
    const start =
      attributes["text-anchor"] === "middle" ? x - wide / 2 : attributes.direction === "rtl" ? x - wide : x;
    if (start < 0 || start + wide > width + 0.5) faults.push(`beyond the edge: ${text}`);
    if (Number(attributes.y) > height) faults.push(`below the edge: ${text}`);
  }
  return faults;
}

describe("Pictures", () => {
  it("of any case are well formed, of few elements, and keep within their edges", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        for (const place of VIEWS) expect(listFaults(draw(caseFile, place)), place.view).toEqual([]);
        const [issue] = caseFile.issues;
        if (!issue) return;
        expect(listFaults(draw(caseFile, { view: "issues", key: issue.key }))).toEqual([]);
        const view = viewWith({ issues: [issue.key] });
        const isDrawn = buildStepChart(caseFile, issue.key, view) !== null;
        expect(findPicture(pictured(caseFile, TIMELINE, view)) !== null).toBe(isDrawn);
        if (isDrawn) expect(listFaults(draw(caseFile, TIMELINE, view))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("say of every issue what the matrix says, and whose reading it is", () => {
    const svg = draw(iran, MATRIX);
    const text = textIn(svg);
    for (const { issue, status } of buildMatrix(iran, viewWith()).rows) {
      expect(text).toContain(en.statusWords(status.status, issue, status.onRecord.length).word);
      expect(text).toContain(issue.title);
    }
    expect(text).toContain(en.standingLine);
    expect(text).toContain("https://parley.example/negotiations/x/releases/3");
  });

  it("run as the page does: in Arabic all of a picture from the right, and its words not turned", () => {
    for (const place of [...VIEWS, { view: "issues", key: "enrichment" } as const]) {
      const subject = { ...pictured(iran, place), messages: messagesFor("ar") };
      const svg = writePicture(findPicture(subject)?.(subject) ?? expect.fail(), subject);
      const root = readXml(svg);
      const width = Number(root.attributes.width);
      const [turned] = root.children.filter(({ name }) => name === "g");
      expect(turned?.attributes.transform).toBe(`translate(${width} 0) scale(-1 1)`);
      for (const { attributes, text } of listAll(turned ?? root).filter(({ name }) => name === "text")) {
        expect(attributes.transform).toBe("scale(-1 1)");
        // Where the text is held, as it is seen; from there it runs to the left, whatever its script.
        const held = width + Number(attributes.x);
        const isReversed = attributes.direction === "rtl";
        const wide = textWidth(text, Number(attributes["font-size"]), attributes["font-weight"] === "700");
        const runsLeft = isReversed
          ? attributes["text-anchor"] !== "end"
          : attributes["text-anchor"] === "end";
        const start =
          attributes["text-anchor"] === "middle" ? held - wide / 2 : runsLeft ? held - wide : held;
        expect(start, text).toBeGreaterThanOrEqual(0);
        expect(start + wide, text).toBeLessThanOrEqual(width + 0.5);
      }
      expect(svg).not.toContain("data-end");
      // A sentence that begins in Arabic stays one in its lines that begin with a name of the case file.
      if (place.view === "spectrum") expect(svg).toMatch(/direction="rtl">١ [A-Z]/);
      if (place.view === "matrix") expect(svg).toMatch(/direction="rtl">[ \u2068]*[A-Z]/);
    }
  });

  it("of one issue over time name every party drawn, its dates and what the marks mean; so does the page of the issue", () => {
    const view = viewWith({ issues: ["enrichment"], asOf: "2026-02-10" });
    const chart = buildStepChart(iran, "enrichment", view);
    const alone = textIn(draw(iran, TIMELINE, view));
    const ofIssue = textIn(draw(iran, { view: "issues", key: "enrichment" }, view));
    expect(chart?.tracks.length).toBeGreaterThan(1);
    for (const text of [alone, ofIssue]) {
      for (const { party } of chart?.tracks ?? [])
        expect(text).toContain(iran.parties.find(({ key }) => key === party)?.shortName);
      expect(text).toContain("10 February 2026");
      for (const words of [en.ui.stepChart.notch, en.ui.stepChart.silent, en.standingLine, "releases/3"])
        expect(text).toContain(words);
    }
    expect(textIn(draw(iran, TIMELINE, viewWith({ issues: ["enrichment"] })))).not.toContain(
      "10 February 2026",
    );
  });

  it("of one issue over time tell a refusal and a standing red line from silence", () => {
    const said = caseWith({
      parties: [partyNamed("a"), partyNamed("b")],
      issues: [issueWith(2)],
      positions: [
        positionOf("a", "P R", { from: "2025-01-01" }),
        positionOf("a", "P ·", { from: "2025-06-01" }),
        positionOf("b", "·", { from: "2025-03-01", agenda: "refused" }),
      ],
    });
    const svg = draw(said, TIMELINE, viewWith({ issues: ["topic"], asOf: "2025-12-31" }));
    expect(textIn(svg)).toContain("✕");
    expect(textIn(svg)).toContain(`⊘ ${en.cellStates.refused.word}`);
  });

  it("show text as text, whatever it says", () => {
    const hostile = caseWith({
      parties: [partyNamed("a"), partyNamed("b")],
      issues: [issueWith(2, { title: `</text><script>alert(1)</script>&"'` })],
      positions: [positionOf("a", "P O", { headline: "<image href='http://x'/>" }), positionOf("b", "O P")],
    });
    for (const place of VIEWS) expect(listFaults(draw(hostile, place))).toEqual([]);
  });

  it("of very many say what is left out, and stay of a size that programs take", () => {
    const many = caseWith({
      parties: Array.from({ length: 40 }, (_, n) => partyNamed(`p${n}`)),
      issues: Array.from({ length: 200 }, (_, n) => issueWith(6, { key: `i${n}`, title: `Issue ${n}` })),
    });
    const view = viewWith({ parties: many.parties.map(({ key }) => key) });
    const svg = draw(many, MATRIX, view);
    const { height } = readXml(svg).attributes;
    expect(Number(height)).toBeLessThan(MOST_HEIGHT + 2_000);
    expect(svg).toMatch(/\d+ of 40 parties are shown\. \d+ of 200 issues are shown\./);
  });

  it("are there for views and not for lists", () => {
    expect(findPicture(pictured(iran, { view: "sources", key: null }))).toBeNull();
    expect(findPicture(pictured(iran, { view: "issues", key: null }))).toBeNull();
  });
});

describe("Preview cards", () => {
  const card = (place: Place, caseFile = iran) =>
    pictureCard(pictured(caseFile, place), { title: "A title", release: "Release 3, 2 March 2026" });

  it("are 1200 by 630 and keep above their foot, for any case", () => {
    fc.assert(
      fc.property(caseFiles(), (caseFile) => {
        const places: Place[] = [
          MATRIX,
          { view: "pairs", key: null },
          ...caseFile.issues.slice(0, 1).map(({ key }): Place => ({ view: "issues", key })),
          ...caseFile.parties.slice(0, 1).map(({ key }): Place => ({ view: "parties", key })),
          ...caseFile.statements.slice(0, 1).map(({ key }): Place => ({ view: "statements", key })),
        ];
        for (const place of places) {
          const svg = card(place, caseFile);
          expect(listFaults(svg)).toEqual([]);
          expect(readXml(svg).attributes).toMatchObject({
            width: String(CARD.width),
            height: String(CARD.height),
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("say who is counted wherever a status stands", () => {
    const counted = textIn(card(MATRIX));
    expect(counted).toContain(
      "Counted: Iran and the United States, who are at the table. Israel stands beside.",
    );
    for (const key of ["enrichment", "military-pressure"])
      expect(textIn(card({ view: "issues", key }))).toContain("Counted: Iran and the United States");
  });

  it("speak of no common ground where the same conduct is accepted, and look unfinished while voices are missing", () => {
    const accepted = caseWith({
      parties: [partyNamed("a"), partyNamed("b"), partyNamed("c")],
      issues: [issueWith(2, { about: "conduct" })],
      positions: [positionOf("a", "A ·"), positionOf("b", "A ·")],
    });
    const svg = card(MATRIX, accepted);
    expect(textIn(svg)).toContain("1 of 1");
    expect(textIn(svg)).toContain("Both accept");
    expect(textIn(svg)).not.toMatch(/✓|ommon ground/);
    expect(svg).toContain("stroke-dasharray");
  });

  it("put only exact words in quotation marks", () => {
    for (const statement of iran.statements.slice(0, 40)) {
      const svg = card({ view: "statements", key: statement.key });
      expect(svg.includes(">“")).toBe(statement.kind === "quote");
    }
  });

  it("of the first page name the negotiations", () => {
    const svg = pictureHomeCard(["One", "Two"], 12, en);
    expect(listFaults(svg)).toEqual([]);
    expect(svg).toContain(">and 10 more<");
  });
});

describe("Text", () => {
  const words = [
    "Three sites dismantled and limits without an end date",
    "WWWW MMMM @@@ %%%%",
    "Ökonomische Übergangsregelungen, Żółć, Việt Nam",
    "Обогащение урана приостановлено",
    "Εμπλουτισμός ουρανίου",
    "العقوبات على البرنامج النووي الإيراني",
    "غنی‌سازی اورانیوم در خاک ایران",
    "העשרת האורניום באיראן",
    "✓✓ ✓? ◐ ○ ↔ ✕ ⊘ – ?",
  ];

  test("is never wider than is reckoned", async () => {
    // The library has to find our fonts first.
    await renderPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', 1);
    for (const bold of [false, true]) {
      for (const text of words) {
        const reckoned = textWidth(text, 20, bold);
        const attributes = `font-size="20" font-family="DejaVu Sans"${bold ? ' font-weight="700"' : ""}`;
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="60"><rect width="1500" height="60" fill="#fff"/><text x="20" y="40" ${attributes}>${text.replaceAll("&", "&amp;")}</text></svg>`;
        const { info } = await sharp(Buffer.from(svg))
          .trim({ threshold: 40 })
          .toBuffer({ resolveWithObject: true });
        expect(info.width, text).toBeLessThanOrEqual(reckoned + 1);
        expect(info.width, text).toBeGreaterThan(reckoned * 0.6);
      }
    }
  });

  test("is drawn as letters in every script that our fonts have, not as empty boxes", async () => {
    const drawWord = async (text: string) =>
      sharp(
        await renderPng(
          `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><text x="5" y="30" font-size="24" font-family="DejaVu Sans">${text}</text></svg>`,
          1,
        ),
      )
        .raw()
        .toBuffer();
    // Two letters of one script look alike only where neither is there.
    for (const [one, other] of ["AB", "ЖЯ", "ΩΣ", "عس", "שם", "✓✕", "◐⊘"].map((pair) => [...pair]))
      expect((await drawWord(one ?? "")).equals(await drawWord(other ?? ""))).toBe(false);
  });

  test("keeps every letter when it is wrapped, and each line its width", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 120 }),
        fc.integer({ min: 30, max: 400 }),
        (text, width) => {
          const lines = wrapText(text, width, { size: 12 });
          expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          // Only one letter alone may be wider than the room there is.
          for (const line of lines)
            expect(textWidth(line, 12) <= width || splitLetters(line).length === 1, line).toBe(true);
        },
      ),
    );
  });

  test("that is cut ends with a mark of it", () => {
    expect(wrapText("one two three four five six", 60, { size: 12, most: 2 }).at(-1)).toMatch(/…$/);
  });
});

test("A picture becomes a PNG in a moment", async () => {
  const png = await renderPng(draw(iran, MATRIX), 2);
  const { width, height, format } = await sharp(png).metadata();
  expect(format).toBe("png");
  expect(width).toBeGreaterThan(2_000);
  expect(height).toBeGreaterThan(2_000);
});

test("a card is titled as the heading of its page is, in the language of the view", () => {
  const ar = messagesFor("ar");
  const about = {
    caseFile: iran,
    asOf: null,
    interval: null,
    release: { number: 1, published: "2026-02-28" },
    address: "https://parley.example/negotiations/x/releases/1",
  };
  const titled = (place: Place) => titleCard({ ...about, place }, ar);
  expect(titled({ view: "pairs", key: null })).toBe(ar.ui.views.pairs.title);
  expect(titled(MATRIX)).toBe(iran.negotiation.title);
  expect(titled({ view: "issues", key: "enrichment" })).toBe("Uranium enrichment");
  const interval = { kind: "days", from: "2025-05-01", to: "2026-02-08" } as const;
  const changed = titleCard({ ...about, place: { view: "changes", key: null }, interval }, ar);
  expect(changed).toBe(ar.changedBetween(interval));
});
