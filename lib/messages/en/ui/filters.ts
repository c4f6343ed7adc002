// What narrows and arranges the matrix.
import type { Grouping, Sorting } from "@/lib/domain/view-state";
import { makePlural } from "../../plural";

const plural = makePlural("en");

const groupings: Readonly<Record<Grouping, string>> = {
  group: "Groups of the case",
  status: "Status",
  none: "No groups",
};

const sortings: Readonly<Record<Sorting, string>> = {
  case: "Order of the case",
  best: "Where they meet first",
  worst: "Where they meet last",
  changed: "Newest position first",
  title: "Title",
};

export const filters = {
  groupings,
  sortings,
  open: "Filter",
  shown: (count: number, of: number) => `Filter: ${count} of ${of} issues shown`,
  lead: "The numbers say how many issues each answer would show together with the others.",
  status: "Status, any of",
  redLine: "With a red line of each of",
  onRecord: "On record, each of",
  since: "Changed since",
  sinceDates: "Or since",
  issues: "Issues (none ticked: all)",
  parties: "Parties",
  count: "Count besides those at the table",
  group: "Headings",
  sort: "Order",
  show: "Show these",
  showAll: "Show all issues",
  dateHint: "A year, a month or a day: 2025, 2025-06 or 2025-06-01",
  issuesCounted: (count: number) => plural(count, { one: "issue", other: "issues" }),
  rowsAndColumns: "Rows and columns",
  order: "Order and counting",
  orderAlone: "Order",
  noGroup: "Other issues",
};
