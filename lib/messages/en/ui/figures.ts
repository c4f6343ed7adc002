// The figures of a case: charts with unit, note and source.
import { makePlural } from "../../plural";

const plural = makePlural("en");

export const figures = {
  contents: "Figures on this page",
  unit: (unit: string) => `In ${unit}`,
  /** What the picture is, for who cannot see it; the numbers stand in the table. */
  picture: (title: string, unit: string, points: number) =>
    `${title}, in ${unit}: ${plural(points, { one: "# value", other: "# values" })}, which the table beneath lists.`,
  note: "Note:",
  source: "Source:",
  noSource: "The case file names no source for this figure.",
  table: (points: number) =>
    plural(points, { one: "The # value as a table", other: "All # values as a table" }),
  entry: "Entry",
  value: (unit: string) => `Value, ${unit}`,
  noPoints: "This figure has no values yet.",
  download: (format: string) => `Picture (${format})`,
  link: "Link to this figure",
  /** Beneath a picture that has left the page. */
  from: (negotiation: string, release: number) => `${negotiation}, Parley, release ${release}`,
  none: "This release has no figures.",
  teach:
    "A figure is a short series of numbers that the talks are about, such as tonnes, votes or prices. It stands here with its unit and its source, and decides no status.",
};
