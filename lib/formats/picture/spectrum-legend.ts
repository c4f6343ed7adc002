// What the marks of the spectrum mean, as they look in a picture.
import { box, disc, INK, stroke } from "./drawing";
import type { LegendEntry, Pictured } from "./picture";

export function spectrumLegend({ messages }: Pictured): LegendEntry[] {
  const { stances, cellStates, ui } = messages;
  const wanted = (x: number, y: number, dash?: string) =>
    box(x, y + 6, 34, 10, {
      fill: dash === undefined ? INK.wantSoft : INK.paper,
      stroke: INK.wantLine,
      dash,
    });
  return [
    {
      words: stances.preferred.word,
      draw: (x, y) => wanted(x, y) + disc(x + 17, y + 11, 8, { fill: INK.want }),
    },
    {
      words: stances.acceptable.word,
      draw: (x, y) => wanted(x, y) + disc(x + 17, y + 11, 4.5, { fill: INK.want }),
    },
    {
      words: stances.conditional.word,
      draw: (x, y) =>
        wanted(x, y, "4 3") +
        disc(x + 17, y + 11, 7, { fill: INK.paper, stroke: INK.want, strokeWidth: 1.5, dash: "3 2" }),
    },
    {
      words: stances.opposed.word,
      draw: (x, y) => box(x, y + 4, 34, 14, { hatch: "opposed", stroke: INK.opposed }),
    },
    {
      words: stances["red-line"].word,
      draw: (x, y) =>
        box(x + 2, y + 3, 32, 16, { hatch: "red" }) + stroke(x + 2, y, x + 2, y + 22, INK.red, 3),
    },
    {
      words: ui.picture.standing,
      draw: (x, y) =>
        box(x + 2, y + 3, 31, 16, { fill: INK.redSoft, stroke: INK.red, dash: "4 3" }) +
        stroke(x + 2, y, x + 2, y + 22, INK.red, 3, "4 3"),
    },
    {
      words: ui.picture.saidEarlier,
      draw: (x, y) => disc(x + 17, y + 11, 4.5, { fill: INK.paper, stroke: INK.want, strokeWidth: 1.5 }),
    },
    {
      words: `${cellStates.refused.word} (⊘)`,
      draw: (x, y) => box(x + 1, y + 3, 32, 16, { stroke: INK.agenda, strokeWidth: 1.5, dash: "5 3", rx: 4 }),
    },
    {
      words: ui.picture.shared,
      draw: (x, y) =>
        box(x + 1, y + 1, 32, 20, { fill: INK.meetSoft, stroke: INK.meet, strokeWidth: 1.5, rx: 5 }),
    },
    {
      words: ui.picture.waits,
      draw: (x, y) => box(x + 1, y + 1, 32, 20, { stroke: INK.ink2, strokeWidth: 1.5, dash: "2 3", rx: 5 }),
    },
  ];
}
