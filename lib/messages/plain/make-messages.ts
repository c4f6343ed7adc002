// A catalogue in plain sentences from the words and patterns of a language.
import { writeBrief } from "../en/brief";
import { citation } from "../en/citation";
import type { Messages } from "../messages";
import { inlineText } from "../shared/inline-text";
import { makeCells } from "./cells";
import { makeChanges } from "./changes";
import { makeCounts } from "./counts";
import { makeClock } from "./dates";
import { makeInterval } from "./interval";
import { makePairs } from "./pairs";
import type { PlainLanguage } from "./plain-language";
import { makeReason } from "./reason";
import { makeStatuses } from "./statuses";
import { isolate, makeTools } from "./tools";
import { makeWhatItTakes } from "./what-it-takes";

/** As much as is worth repeating of what somebody typed. */
const MOST_CHARACTERS = 60;

export function makeMessages(plain: PlainLanguage): Messages {
  const tools = makeTools(plain);
  const { lists, talks: words } = plain.phrases;
  const statuses = makeStatuses(tools);
  return {
    language: plain.language,
    direction: plain.direction,
    ui: plain.ui,
    ...plain.terms,
    ...statuses,
    ...makeReason(tools),
    ...makeCells(tools, plain.ui.stepChart),
    ...makeCounts(tools, statuses.statusWords),
    ...makePairs(tools, statuses.statusWords),
    ...makeChanges(tools),
    ...makeInterval(tools),
    ...makeWhatItTakes(tools),
    arrow: tools.arrow,
    number: tools.number,
    date: tools.date,
    longDate: tools.longDate,
    clock: makeClock(plain.locale),
    dateRange: tools.dateRange,
    talks: ({ status, ended }) => {
      if (status === "ongoing") return null;
      return ended === undefined
        ? `${words[status]}.`
        : `${words.ended(words[status], tools.when(ended, "long"))}.`;
    },
    standsAt: (asOf) => words.standsAt(tools.longDate(asOf)),
    dropped: ({ name, value, nearest }) => {
      const shown = inlineText(value, MOST_CHARACTERS);
      const quote = (text: string) => lists.quoted(isolate(text));
      const what = shown === "" ? words.droppedEmpty(quote(name)) : words.dropped(quote(name), quote(shown));
      return nearest === null ? what : `${what} ${words.nearest(quote(nearest))}`;
    },
    // One form in every language: who looks a reference up has to find the same words.
    citation,
    brief: writeBrief,
    option: (option, issue) => tools.option(option, issue),
    party: tools.name,
    parties: tools.names,
  };
}
