// What changed: what was said, not who is good. Nobody is called softer or harder.
import type { StanceChange } from "@/lib/domain/changes";
import { accepts } from "@/lib/domain/stances";
import { STANCES } from "@/lib/domain/vocabulary";
import type { ChangeLine, Messages } from "../messages";
import { groupAlike } from "../shared/alike";
import { inlineText } from "../shared/inline-text";
import { MOST_CHARACTERS, MOST_NAMES, type Tools } from "./tools";

type Words = Pick<Messages, "stanceChange" | "moveLines" | "moveSentence" | "moveTitle">;
type MoveArguments = Parameters<Words["moveLines"]>;

const MOST_LINE_CHARACTERS = 200;

export function makeChanges(tools: Tools): Words {
  const { terms, phrases } = tools;
  const { changes: words, lists } = phrases;

  const lineOf = ({ change, before, after }: StanceChange, options: string, condition: string): string => {
    const wasBefore = before === null ? "" : ` ${words.before(terms.stances[before].word)}`;
    switch (change) {
      case "newly-accepts":
        return `${words.newlyAccepts(options)}${wasBefore}`;
      case "newly-conditional":
        return accepts(before ?? undefined)
          ? `${words.newlySetsCondition(options)}${condition}${wasBefore}`
          : `${words.newlyConditional(options)}${condition}${wasBefore}`;
      case "condition-dropped":
        return words.conditionDropped(options);
      case "newly-objects":
        return `${words.newlyObjects(options)}${wasBefore}`;
      case "new-red-line":
        return `${words.newRedLine(options)}${wasBefore}`;
      case "red-line-lifted":
        return words.redLineLifted(options, after === null ? null : terms.stances[after].word);
      case "again":
        return after === null ? words.saysTheSame(options) : words.again(terms.stances[after].word, options);
      case "not-mentioned":
        return `${words.notMentioned(options)}${wasBefore}`;
      case "first-choice":
        return after === "preferred"
          ? `${words.newlyFirst(options)}${wasBefore}`
          : words.noLongerFirst(options);
    }
  };

  const sameChange = (
    changes: readonly [StanceChange, ...StanceChange[]],
    issue: MoveArguments[2],
    condition: string | undefined,
  ): ChangeLine => {
    const [first] = changes;
    const options = tools.options(
      changes.map(({ option }) => option),
      issue,
    );
    const text = condition ? `${lists.comma}${tools.text(condition, MOST_CHARACTERS)}` : "";
    return {
      mark: terms.stanceChanges[first.change].mark,
      text: lineOf(first, options, text),
      isQuiet: first.change === "again" || first.change === "not-mentioned",
    };
  };

  /** "preferred: 3 …; opposed: 1 …". */
  const listStances = ({ stances = {} }: MoveArguments[1], issue: MoveArguments[2]): string =>
    STANCES.flatMap((stance) => {
      const options = issue.options
        .map(({ key }) => key)
        .filter((key) => Object.hasOwn(stances, key) && stances[key] === stance);
      return options.length === 0 ? [] : [`${terms.stances[stance].word}: ${tools.options(options, issue)}`];
    }).join(lists.semicolon);

  const moveLines: Words["moveLines"] = (moves, position, issue) => {
    const lines = moves.flatMap((move): ChangeLine[] => {
      if (move.kind === "stances")
        return groupAlike(move.stances, position).map(({ changes, condition }) =>
          sameChange(changes, issue, condition),
        );
      const { mark, word } = terms.moves[move.kind];
      const stated = move.kind === "first-position" ? listStances(position, issue) : "";
      return [{ mark, text: stated === "" ? word : `${word} (${stated})`, isQuiet: false }];
    });
    return [...lines.filter(({ isQuiet }) => !isQuiet), ...lines.filter(({ isQuiet }) => isQuiet)];
  };

  return {
    stanceChange: (change, issue, _caseFile, condition) => sameChange([change], issue, condition),
    moveLines,
    moveSentence: (moves, position, issue, caseFile) => {
      const lines = moveLines(moves, position, issue, caseFile);
      const loud = lines.filter(({ isQuiet }) => !isQuiet);
      const told = loud.length > 0 ? loud : lines;
      const shown = told
        .slice(0, MOST_NAMES)
        .map(({ text }) => closed(inlineText(text, MOST_LINE_CHARACTERS)));
      const more = told.length - shown.length;
      return [...shown, ...(more > 0 ? [lists.andMoreChanges(more)] : [])].join(lists.semicolon);
    },
    moveTitle: ({ party }, issue, caseFile) =>
      words.moveTitle(tools.nameOf(party, caseFile), tools.text(issue.title, MOST_CHARACTERS)),
  };
}

/** A text that was cut may have lost the end of an isolate, and would turn all that follows. */
function closed(text: string): string {
  const open = [...text].reduce(
    (depth, sign) => depth + (sign === "\u2068" ? 1 : sign === "\u2069" ? -1 : 0),
    0,
  );
  return text + "\u2069".repeat(Math.max(0, open));
}
