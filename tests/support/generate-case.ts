// Valid case files of all shapes, for property tests.
import type fc from "fast-check";
import type { CaseFile, Issue, Key, Position } from "@/lib/domain/case-file";
import { firstDay } from "@/lib/domain/day";
import { type CasePlan, type CasePlanOptions, casePlans } from "./case-plan";

export { breakCase } from "./break-case";

/** Valid case files; publishable ones unless `draft` is set. They shrink to few entries with little in them. */
export function caseFiles(options: CasePlanOptions = {}): fc.Arbitrary<CaseFile> {
  return casePlans(options).map(buildCase);
}

// Keys that are allowed and hurt who looks them up in a plain object: numbers go first there, and in no order of
// writing; "constructor" is found in every object.
const ODD_KEYS = ["constructor", "0", "valueof", "a-1-b", "10", "9", "k".repeat(80), "null", "true"];

function keyOf(style: string, prefix: string, place: number): Key {
  if (style === "numbers") return String(1000 - place);
  return (style === "odd" && ODD_KEYS[place]) || `${prefix}-${place + 1}`;
}

function at<T>(list: readonly T[], index: number): T {
  const entry = list[index % list.length];
  if (entry === undefined)
    throw new Error("A generated case has at least one entry in each list that is referred to");
  return entry;
}

/** The entries at these places, each once. */
function pick<T>(list: readonly T[], indexes: readonly number[]): T[] {
  return list.length === 0 ? [] : [...new Set(indexes.map((index) => at(list, index)))];
}

/** The fields that have a value, in their order; an empty list or object is none. */
function present<T extends object>(fields: T): T {
  const isEmpty = (value: unknown) =>
    value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))) as T;
}

const optionKeys = (issue: Issue) => issue.options.map((option) => option.key);

function buildPosition(
  plan: CasePlan["positions"][number],
  parties: readonly Key[],
  issues: readonly Issue[],
  statements: readonly Key[],
  draft: boolean,
): Position {
  const issue = at(issues, plan.issue);
  const others = issues.filter((other) => other !== issue && other.options.length > 0);
  const speaks = plan.agenda !== "neutral" && plan.agenda !== "withdrawn";
  const stances: Position["stances"] = {};
  const conditions: Position["conditions"] = {};
  let conditional = 0;
  for (const [place, option] of optionKeys(issue).entries()) {
    const stance = plan.stances[place];
    if (!speaks || stance === undefined) continue;
    stances[option] = stance;
    const condition = stance === "conditional" ? plan.conditions[conditional++] : undefined;
    if (condition === undefined) continue;
    const requires = condition.requires.flatMap((requirement) => {
      if (others.length === 0) return [];
      const other = at(others, requirement.issue);
      return [{ issue: other.key, options: pick(optionKeys(other), requirement.options) }];
    });
    conditions[option] = present({ text: condition.text, requires });
  }
  const mayExclude = plan.agenda === "refused" || Object.values(stances).includes("red-line");
  const evidence = statements.length === 0 ? [] : plan.evidence;
  // What lacks evidence can be published as inferred, with the reason.
  const bare = evidence.length === 0 && !draft;
  return present({
    party: at(parties, plan.party),
    issue: issue.key,
    from: plan.from,
    headline: speaks || plan.hasHeadline ? plan.headline : undefined,
    agenda: plan.agenda,
    stances,
    conditions,
    redLine: mayExclude ? plan.redLine : undefined,
    basis: bare ? "inferred" : plan.basis,
    confidence: plan.confidence,
    priority: plan.priority,
    note: bare ? (plan.note ?? "From what it did.") : plan.note,
    evidence: evidence.map((entry) =>
      present({
        statement: at(statements, entry.statement),
        options: pick(optionKeys(issue), entry.options),
        relation: entry.relation,
      }),
    ),
  });
}

function buildCase(plan: CasePlan): CaseFile {
  const key = (prefix: string, place: number) => keyOf(plan.keyStyle, prefix, place);
  const partyKeys = plan.parties.map((_, place) => key("party", place));
  const issueKeys = plan.issues.map((_, place) => key("issue", place));
  const sourceKeys = plan.sources.map((_, place) => key("source", place));
  const statementKeys = plan.statements.map((_, place) => key("statement", place));
  const issues = plan.issues.map((issue, place): Issue => {
    const options = plan.draft
      ? issue.options
      : [...issue.options, { label: "x" }, { label: "y" }].slice(0, 9);
    return {
      ...present({
        key: at(issueKeys, place),
        title: issue.title,
        question: issue.question,
        group: issue.group,
      }),
      ...present({ scale: issue.scale, about: issue.about }),
      options: options.map((option, n) => present({ key: key("option", n), ...option })),
      ...present({
        searched: issue.searched.map((search) => present({ ...search, party: at(partyKeys, search.party) })),
      }),
    };
  });
  const begun = new Set<string>();
  const positions = plan.positions
    .map((position) => buildPosition(position, partyKeys, issues, statementKeys, plan.draft))
    .filter((position) => {
      const start = [position.party, position.issue, firstDay(position.from)].join(" ");
      return !begun.has(start) && begun.add(start);
    });
  return {
    format: "parley-case/1",
    negotiation: present({
      slug: "generated",
      ...plan.negotiation,
      focus: pick(partyKeys, plan.negotiation.focus),
    }),
    parties: plan.parties.map((party, place) => present({ key: at(partyKeys, place), ...party })),
    issues,
    sources: plan.sources.map(({ title, publisher, author, ...rest }, place) =>
      present({
        key: at(sourceKeys, place),
        title,
        publisher,
        author,
        url: `https://source.example/${place}`,
        ...rest,
      }),
    ),
    statements: plan.statements.map(({ party, source, ...rest }, place) =>
      present({
        key: at(statementKeys, place),
        party: party === undefined ? undefined : at(partyKeys, party),
        ...rest,
        source: at(sourceKeys, source),
      }),
    ),
    positions,
    events: plan.events.map(({ parties, issues: about, source, ...rest }, place) =>
      present({
        key: key("event", place),
        ...rest,
        parties: pick(partyKeys, parties),
        issues: pick(issueKeys, about),
        source: source === undefined ? undefined : at(sourceKeys, source),
      }),
    ),
    figures: plan.figures.map(({ note, source, points, ...rest }, place) => ({
      ...present({ key: key("figure", place), ...rest }),
      // Copies: what fast-check makes may lack the prototype of plain objects.
      points: points.map((point) => ({ ...point })),
      ...present({ note, source: source === undefined ? undefined : at(sourceKeys, source) }),
    })),
  };
}
