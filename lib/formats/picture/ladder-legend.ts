import { STANCES } from "@/lib/domain/vocabulary";
import type { Messages } from "@/lib/messages/messages";
import { drawRung } from "./marks";
import type { LegendEntry } from "./picture";

/** What the marks of a ladder mean. */
export function ladderLegend(messages: Messages): LegendEntry[] {
  const { picture } = messages.ui;
  const rung = (words: string, place: number, said: Parameters<typeof drawRung>[4]): LegendEntry => ({
    words,
    draw: (x, y) => drawRung(x + 2, y + 2, 30, messages.number(place), said),
  });
  return [
    ...STANCES.map((stance, place) => rung(messages.stances[stance].word, place + 1, { stance })),
    rung(picture.standing, 5, { stance: "red-line", isStanding: true }),
    rung(messages.notStated.word, 6, {}),
    rung(picture.saidEarlier, 7, { said: "acceptable" }),
  ];
}
