// Each issue's outcomes as an axis, with what every party says of them.
import { makePlural } from "../../plural";

const plural = makePlural("en");

export const spectrum = {
  axes: "Axes",
  tables: "Tables",
  asTable: "As a table",
  layout: "Axes or tables",
  nominal: "These outcomes stand in no order.",
  notCounted: "Not counted in the status.",
  counted: "Counted",
  beside: "Not counted in the status",
  theSame: "the same",
  shared: "shared by those counted",
  waits: "waits for an answer",
  /** Within a mark: accepted if. */
  if: "if",
  standingOf: (date: string) => `of ${date},`,
  notRepeated: "not repeated",
  silentNow: "now silent; was",
  wasEarlier: (option: string, said: string) => `${option}: not stated now, was ${said}`,
  alike: (count: number) => `${count} alike`,
  sameHolds: (parties: string) => `The same holds for ${parties}.`,
  further: (count: number) => plural(count, { one: "# more issue", other: "# more issues" }),
  tooMany: "So many axes do not fit on one page.",
  showNext: (count: number) => (count === 1 ? "Show the next one" : `Show the next ${count}`),
  orFewer: ", or choose fewer parties.",
  which: "Which ones",
};
