// What the page of changes says of itself, and of codings that were mended.
import type { Messages } from "../messages";
import { optionNumber } from "../shared/option";
import { isolate, type Tools } from "./tools";

type Words = Pick<
  Messages,
  "changedBetween" | "changesCounted" | "correctedTitle" | "intervalNote" | "correctionLine"
>;

export function makeInterval(tools: Tools): Words {
  const { terms, phrases, number } = tools;
  const { changes: words, lists } = phrases;

  const stance = (value: unknown): string =>
    Object.entries(terms.stances).find(([key]) => key === value)?.[1].word ?? terms.notStated.word;

  const fieldText = (name: string, value: unknown): string => {
    if (name === "evidence") return words.statements(Array.isArray(value) ? value.length : 0);
    if (value === undefined || value === null)
      return name === "agenda" ? terms.cellStates.stated.word : lists.none;
    const text = String(value);
    if (name === "from") return tools.date(text);
    const known: Readonly<Record<string, Readonly<Record<string, { word: string }>>>> = {
      agenda: terms.cellStates,
      basis: terms.bases,
      confidence: terms.confidences,
    };
    const vocabulary = Object.hasOwn(known, name) ? known[name] : undefined;
    const word = vocabulary && Object.hasOwn(vocabulary, text) ? vocabulary[text]?.word : undefined;
    return word ?? isolate(text);
  };

  const conditionText = (value: unknown): string => {
    const text = typeof value === "object" && value !== null && "text" in value ? value.text : undefined;
    return typeof text === "string" ? isolate(text) : lists.none;
  };

  return {
    changedBetween: (interval) =>
      interval.kind === "days"
        ? words.betweenDays(tools.longDate(interval.from), tools.longDate(interval.to))
        : words.betweenReleases(number(interval.from), number(interval.to)),
    changesCounted: ({ positions, parties, others, issues, ofIssues, statuses, corrections }, caseFile) => {
      const taken = [
        ...(positions > 0 ? [words.positions(positions, tools.names(parties, caseFile))] : []),
        ...(others.positions > 0 ? [words.positionsOfOthers(others.positions, others.parties)] : []),
      ];
      const said =
        taken.length === 0
          ? words.noPosition
          : `${[...taken, words.onIssues(issues, ofIssues)].join(lists.comma)}.`;
      const mended = corrections > 0 ? [words.codingsCorrected(corrections)] : [];
      return [said, words.statusesChanged(statuses), ...mended].join(" ");
    },
    correctedTitle: words.correctedTitle,
    intervalNote: (note) => {
      switch (note.what) {
        case "mixed":
          return words.mixedEnds(lists.quoted(isolate(note.value)));
        case "exchanged":
          return words.exchanged;
        case "unknown-release":
          return words.unknownRelease(number(note.number));
        case "recalled-release":
          return words.recalledRelease(number(note.number));
        case "nothing-before":
          return words.nothingBefore(number(note.number));
      }
    },
    correctionLine: ({ field, before, after }, issue) => {
      const [name = field, ...rest] = field.split(".");
      const option = rest.join(".");
      const label =
        issue === undefined || optionNumber(option, issue) === 0
          ? isolate(option)
          : tools.option(option, issue);
      if (name === "stances") return { field: label, before: stance(before), after: stance(after) };
      if (name === "conditions")
        return {
          field: words.conditionOf(label),
          before: conditionText(before),
          after: conditionText(after),
        };
      const known = Object.hasOwn(words.fields, name) ? words.fields[name] : undefined;
      return { field: known ?? name, before: fieldText(name, before), after: fieldText(name, after) };
    },
  };
}
