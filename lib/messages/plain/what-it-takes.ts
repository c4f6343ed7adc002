// What common ground would take, by arithmetic on the record.
import type { Need } from "@/lib/domain/what-it-takes";
import type { Messages } from "../messages";
import { MOST_NAMES, type Parties, type Tools } from "./tools";

export function makeWhatItTakes(tools: Tools): Pick<Messages, "whatItTakes"> {
  const { terms, phrases } = tools;
  const { takes: words, lists } = phrases;

  /** "Iran (refuses to negotiate this; red line; preferred on 31 May 2025)". */
  const need = ({ party, now, blocked, refuses, lastSaid }: Need, caseFile: Parties): string => {
    const said = [
      ...(refuses ? [words.refuses] : []),
      blocked ? words.blocked : now === null ? terms.notStated.word : terms.stances[now].word,
      ...(lastSaid ? [`${terms.stances[lastSaid.stance].word} ${tools.when(lastSaid.from)}`] : []),
    ];
    return `${tools.nameOf(party, caseFile)} (${said.join(lists.semicolon)})`;
  };

  return {
    whatItTakes: ({ option, needs, anyOf }, issue, caseFile) => {
      const number = tools.optionNumber(option, issue);
      const shown = needs
        .slice(0, MOST_NAMES)
        .map((one) => need(one, caseFile))
        .join(lists.comma);
      const more = needs.length - MOST_NAMES;
      const whoNeeds = more > 0 ? lists.andMoreParties(shown, more) : shown;
      const others =
        anyOf === null
          ? ""
          : anyOf.parties.length > anyOf.count
            ? words.anyOf(anyOf.count, tools.names(anyOf.parties, caseFile))
            : words.allOf(tools.names(anyOf.parties, caseFile));
      if (whoNeeds === "" && others === "") return words.acceptedAlready(number);
      const who = whoNeeds === "" || others === "" ? whoNeeds + others : words.andBesides(whoNeeds, others);
      return needs.some(({ refuses }) => refuses)
        ? words.ifNegotiated(number, who)
        : words.ifAccepted(number, who);
    },
  };
}
