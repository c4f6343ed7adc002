// The matrix: its controls, its table, and the panels behind a cell and behind a status.
import { makePlural } from "../../plural";

const plural = makePlural("en");

export const matrix = {
  noIssues: "This case has no issues yet.",
  noneFits: "No issue fits this filter.",
  whereTheyStand: "Where they stand",
  colours:
    "Blue is what a party wants. Green stands only where parties meet. Red is only a red line. Violet is the agenda.",
  caption: (issues: number, parties: string, date: string) =>
    `${plural(issues, { one: "# issue", other: "# issues" })}: ${parties}, as of ${date}`,
  date: {
    section: "Date",
    label: "As of",
    before: (event: string) => `Before: ${event}`,
    after: (event: string) => `After: ${event}`,
    lastDay: "Last day of talks",
    opening: "Where this case opens",
    end: "End of record",
    other: "Other date",
    format: "A year, a month or a day: 2025, 2025-06 or 2025-06-01",
    show: "Show",
  },
  parties: {
    section: "Parties",
    showFirst: "Show the parties shown first",
    all: (count: number) => `all ${count}`,
    more: (count: number) => `${count} more`,
    pressToLeaveOut: "(shown, press to leave out)",
    pressToShow: "(press to show)",
    count: (party: string) => `Count ${party} in the status`,
    noLongerCount: (party: string) => `No longer count ${party} in the status`,
    leaveOut: "Leave out",
    /** In the order of the parties shown. */
    earlier: "Earlier",
    later: "Later",
  },
  layout: {
    density: "How much a cell shows",
    densities: { comfortable: "Comfortable", compact: "Compact", marks: "Marks only" },
    layout: "Layout",
    table: "Table",
    list: "Read as list",
    plain: "Plain",
  },
  strip: {
    title: (issues: number, parties: string) =>
      `${plural(issues, { one: "# issue", other: "# issues" })} by status: ${parties}`,
    of: (count: number, total: number) => `${count} of ${total}`,
    /** Beneath how many of how many. */
    cells: (total: number, isAll: boolean) =>
      `${total === 1 ? "cell" : "cells"} on record.${isAll ? "" : " The rest is no consent."}`,
    showAll: "(show all issues again)",
    showOnly: "(show only these)",
    more: (count: number) => `and ${count} more`,
    shown: (count: number, parties: string) => `${count} parties shown: ${parties}.`,
  },
  head: {
    issue: "Issue and its possible outcomes",
    status: "Status",
    two: "Between the two",
    among: (count: number) => `Among the ${count}`,
    counted: "counted",
    notCounted: "not counted",
    notCountedInStatus: "not counted in the status",
  },
  verdict: {
    why: "Why?",
    with: (party: string) => `With ${party}:`,
    withAnyOf: (parties: string) => `With any one of ${parties}: the same`,
  },
  cell: {
    redLine: "Red line",
    /** Before the numbers or names of options. */
    at: (options: string) => ` at ${options}`,
    inferredHow: "How it was inferred",
    on: (party: string, issue: string) => `${party} on ${issue}`,
    /** For the ear, behind "medium". */
    confidence: " confidence",
    restsOn: "what it rests on",
  },
  panel: {
    close: "Close",
    /** After the role of a party, or how many are on record. */
    asOf: (date: string) => `, as of ${date}`,
    /** Between the party and the issue in the title. */
    on: "on",
    searched: "Searched:",
    silence: "Silence is neither a yes nor a no.",
    from: "Position from",
    priority: (priority: number) => ` · priority ${priority} of 5`,
    supports: "What it rests on",
    against: "Said against it",
    againstLead: "Another voice of the same party says otherwise.",
    context: "Context",
    contextLead: "It helps to read the position and does not support it.",
    /** A link, beneath the newest: to all statements on the issue. */
    moreStatements: (count: number) => `${count} earlier ones: among the statements on this issue`,
    note: "Coding note",
    earlier: (count: number) => plural(count, { one: "# earlier position", other: "# earlier positions" }),
    /** Before and after the issue. */
    wouldBeMet: ["Would be met on", "by"],
    or: " or ",
    blocked: "Cannot be met while the red lines of the parties counted stand: it is not read as acceptance.",
  },
  why: {
    title: "Why this status:",
    whoCanLive: "Who can live with what",
    share: "Share this explanation:",
    rule: "The rule",
    /** Before the name of the status and the rule as the Method page has it, in English. */
    holds: (status: string, rule: string) => `“${status}” holds when ${rule}, and no row before it does.`,
    r: "R are the parties counted that are on record.",
    ruleLink: "The rule with examples",
    voices: "What those counted say",
    notCounted: "Not counted on this issue, since neutral or mediating without a word on it:",
    follows: "What follows from that",
    clashes: "Clashes",
    clash: (by: string, against: string, options: string) =>
      `${by}: red line at all that ${against} could accept, ${options}`,
    deadlock: "Deadlock",
    deadlockText: "Every outcome is somebody’s red line.",
    shareNothing: "Share no outcome",
    moreGroups: (count: number) => `and ${count} more groups`,
    acceptNothing: "Accept nothing",
    distance: "Distance",
    untested: "Nobody has asked for",
    missing: "Not on record",
    basis: "Basis",
    thin: "Not shown solid",
  },
  tally: {
    outcome: "Outcome",
    accept: "Accept",
    object: "Object",
    silent: "Silent",
    of: (count: number) => `Of ${count}`,
    label: (issue: string) => `${issue}: tally`,
    /** Behind a number: "3 accept". */
    counts: { accept: "accept", conditional: "on conditions", object: "object", silent: "silent" },
    lead: (count: number) =>
      `${count} parties are counted: first how many of them make what of each outcome, with parties of equal stances in one column.`,
    toTable: "To the table with a column a party",
    columns: "A column a party",
  },
  legend: {
    standing: "red line of an earlier position, not repeated",
    saidEarlier: "not stated now, was earlier",
  },
};
