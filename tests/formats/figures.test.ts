// Charts of any numbers: to scale, within their frame, and with every word that was written.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "@/lib/domain/case-file";
import { numberWriter, writeCaseFigure } from "@/lib/formats/case-figure";
import { DRAWING_WIDTH, drawFigure, isInRows, type Mark } from "@/lib/formats/figure-drawing";
import { buildScale } from "@/lib/formats/figure-scale";
import { fitText, measureText } from "@/lib/formats/fit-text";
import { wrapText } from "@/lib/formats/picture/text-width";
import { messagesFor } from "@/lib/messages/catalogue";
import { en } from "@/lib/messages/en/en";
import { formatNumber, formatShortNumber } from "@/lib/messages/number";
import { childrenOf, readXml, type XmlElement } from "../support/read-xml";
import { caseWith } from "../support/tiny-case";

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(0, 1e21, -1e21, 5e-7, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE),
);
const label = fc.oneof(
  fc.constantFrom(
    "غنی‌سازی",
    "a label that is far too long for one line of any card",
    "<b>&\u0000",
    "两条线",
    "",
  ),
  fc.string(),
);
const points = (most: number) => fc.array(fc.record({ label, value }), { maxLength: most });
const kind = fc.constantFrom("bar" as const, "line" as const, undefined);
const write = numberWriter("en");

/** Room for what is computed in floating point. */
const NEAR = 0.001;

describe("The axis", () => {
  test("holds zero and every value, at round and rising ticks, whatever the size of the numbers", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (values) => {
        const { ticks, place } = buildScale(values);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(15);
        expect(ticks).toContain(0);
        for (const one of [...values, 0]) {
          expect(place(one)).toBeGreaterThanOrEqual(-NEAR);
          expect(place(one)).toBeLessThanOrEqual(1 + NEAR);
        }
        ticks.forEach((tick, at) => {
          expect(Number.isFinite(tick)).toBe(true);
          if (at > 0) expect(tick).toBeGreaterThan(ticks[at - 1] ?? Number.NaN);
        });
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [
      [19, 3, 11],
      [0, 5, 10, 15, 20],
    ],
    [
      [-2.1, 6.4],
      [-4, -2, 0, 2, 4, 6, 8],
    ],
    [
      [0, 0],
      [0, 0.2, 0.4, 0.6, 0.8, 1],
    ],
    [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])("of %j has the ticks %j", (values, ticks) => {
    expect(buildScale(values).ticks).toEqual(ticks);
  });
});

function boundsOf(mark: Mark): { x: number[]; y: number[] } {
  switch (mark.kind) {
    case "bar":
      return { x: [mark.x, mark.x + mark.width], y: [mark.y, mark.y + mark.height] };
    case "rule":
      return { x: [mark.x1, mark.x2], y: [mark.y1, mark.y2] };
    case "path":
      return { x: mark.points.map(([x]) => x), y: mark.points.map(([, y]) => y) };
    default:
      return { x: [mark.x], y: [mark.y] };
  }
}

describe("The drawing", () => {
  test("stays within its frame, and cuts no number", () => {
    fc.assert(
      fc.property(points(40), kind, (list, form) => {
        const { width, height, marks } = drawFigure({ kind: form, points: list }, write);
        for (const mark of marks) {
          const { x, y } = boundsOf(mark);
          for (const one of x) {
            expect(one).toBeGreaterThanOrEqual(-NEAR);
            expect(one).toBeLessThanOrEqual(width + NEAR);
          }
          for (const one of y) {
            expect(one).toBeGreaterThanOrEqual(-NEAR);
            expect(one).toBeLessThanOrEqual(height + NEAR);
          }
        }
      }),
    );
  });

  test("has bars as long as their values, from one zero, to both sides", () => {
    const figure = { points: [-2, 4, 1, 0].map((one) => ({ label: "x", value: one })) };
    const bars = drawFigure(figure, write).marks.flatMap((mark) => (mark.kind === "bar" ? [mark] : []));
    const lengths = bars.map(({ width }) => width);
    const [minus = 0, plus = 0, small = 0, none = 1] = lengths;
    expect(plus / minus).toBeCloseTo(2);
    expect(plus / small).toBeCloseTo(4);
    expect(none).toBe(0);
    const [first, second] = bars;
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.x ?? 0);
  });

  test("writes every value beside its bar, and a point of a line for each value", () => {
    fc.assert(
      fc.property(points(20), (list) => {
        const texts = drawFigure({ points: list }, write).marks.flatMap((mark) =>
          mark.kind === "text" ? [mark.text] : [],
        );
        for (const one of list) expect(texts).toContain(formatNumber(one.value, "en"));
        const line = drawFigure({ kind: "line", points: list }, write).marks.find(
          (mark) => mark.kind === "path",
        );
        expect(line?.kind === "path" && line.points.length).toBe(list.length);
      }),
    );
  });

  test("of 500 points has no word over another", () => {
    const list = Array.from({ length: 500 }, (_, place) => ({ label: `day ${place}`, value: place }));
    for (const form of ["bar", "line"] as const) {
      expect(isInRows({ kind: form, points: list })).toBe(false);
      const { marks, height } = drawFigure({ kind: form, points: list }, write);
      const labels = marks.flatMap((mark) =>
        mark.kind === "text" && mark.anchor === "middle" ? [mark] : [],
      );
      expect(labels.length).toBeGreaterThan(3);
      labels.forEach((one, place) => {
        const next = labels[place + 1];
        if (!next) return;
        const room = (measureText(one.text, 13) + measureText(next.text, 13)) / 2;
        expect(next.x - one.x).toBeGreaterThan(room);
      });
      expect(height).toBeLessThan(400);
    }
  });
});

describe("The picture", () => {
  const textsIn = (element: XmlElement): string[] => [
    ...(element.name === "text" ? [element.text.replace(/[\u2068\u2069]/g, "")] : []),
    ...element.children.flatMap(textsIn),
  ];

  test("is well formed, and no word of it is markup", () => {
    fc.assert(
      fc.property(points(30), kind, label, (list, form, text) => {
        const figure: Figure = { key: "f", title: text, unit: text, points: list, note: text };
        if (form) figure.kind = form;
        const { svg, height } = writeCaseFigure(figure, caseWith({}), 3, messagesFor(null));
        const root = readXml(svg);
        expect([root.name, root.namespace]).toEqual(["svg", "http://www.w3.org/2000/svg"]);
        expect(root.attributes.height).toBe(String(height));
        const names = new Set<string>();
        const visit = (element: XmlElement) => {
          names.add(element.name);
          element.children.forEach(visit);
        };
        visit(root);
        expect([...names].filter((name) => !/^(svg|title|rect|g|text|path|circle)$/.test(name))).toEqual([]);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });

  test("says what it is wherever it goes: title, unit, note, source, release", () => {
    const source = {
      key: "s",
      title: "Report",
      publisher: "IAEA",
      url: "https://x.example/",
      kind: "data",
    } as const;
    const caseFile = caseWith({ sources: [{ ...source, published: "2025-05" }] });
    const figure: Figure = {
      key: "f",
      title: "Stock",
      unit: "kg",
      points: [{ label: "May", value: 408.6 }],
      note: "At the end of the month.",
      source: "s",
    };
    const { svg } = writeCaseFigure(figure, caseFile, 3, messagesFor(null));
    const root = readXml(svg);
    expect(textsIn(root)).toEqual([
      "Stock",
      "In kg",
      "May",
      "408.6",
      "Note: At the end of the month.",
      "Source: IAEA, May 2025",
      ...wrapText(en.standingLine, DRAWING_WIDTH, { size: 11 }),
      "Tiny, Parley, release 3",
    ]);
    expect(childrenOf(root, "title").map(({ text }) => text)).toEqual(["Stock"]);
  });
});

describe("Text in a picture", () => {
  test("is cut to its room, never within a letter, and wrapped without loss", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 30, max: 400 }), (text, width) => {
        const cut = fitText(text, width, 13);
        expect(measureText(cut, 13)).toBeLessThanOrEqual(width);
      }),
    );
    expect(fitText("🏳️‍🌈🏳️‍🌈🏳️‍🌈", 30, 13)).toBe("🏳️‍🌈…");
  });
});

describe("Numbers", () => {
  test.each([
    [1234.5, "en", "1,234.5"],
    [-1000, "en", "−1,000"],
    [0, "en", "0"],
    [1234.5, "ar", "١٬٢٣٤٫٥"],
    [408.6, "fa", "۴۰۸٫۶"],
    [408.6, "he", "408.6"],
    [408.6, "de", "408,6"],
    [1e21, "en", "1E21"],
    [5e-7, "en", "5E−7"],
    [0.1 + 0.2, "en", "0.3"],
  ])("%d in %s is %s", (number, language, text) => {
    expect(formatNumber(number, language)).toBe(text);
  });

  test.each(["en", "he"])("that are small are written in %s as a format would", (language) => {
    const format = new Intl.NumberFormat(language);
    for (let number = 0; number < 1_010; number += 1)
      expect(formatNumber(number, language)).toBe(format.format(number));
  });

  test("are short along an axis", () => {
    expect([950, 12_000, 15_000_000, -2_500_000].map((one) => formatShortNumber(one, "en"))).toEqual([
      "950",
      "12K",
      "15M",
      "−2.5M",
    ]);
  });
});
