// What there is to refer to in a case file that may still have faults: read with care, from own fields only.
import type { ListName } from "./case-file-schema";
import { type FaultList, formatPlace, ownField, type Path, quote } from "./fault";

/** What a reference may name. */
export interface Referable {
  /** `party`, `option`: as messages call it. */
  noun: string;
  /** What it is part of, for messages: ` of the issue "enrichment"`. */
  within: string;
  /** In their order; null where they cannot be read, so that nothing can be said of references to them. */
  keys: ReadonlySet<string> | null;
}

/** The entries of a list; none where it is absent, null where it is something else. */
export function entriesOf(value: unknown): readonly unknown[] | null {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : null;
}

/** Collects the keys of a list and refuses those that stand there twice, naming both places. */
function collectKeys(value: unknown, path: Path, faults: FaultList): ReadonlySet<string> | null {
  const entries = entriesOf(value);
  if (entries === null) return null;
  const places = new Map<string, number>();
  for (const [place, entry] of entries.entries()) {
    const key = ownField(entry, "key");
    if (typeof key !== "string") continue;
    const first = places.get(key);
    if (first === undefined) {
      places.set(key, place);
      continue;
    }
    const [one, other] = [first, place].map((index) => formatPlace([...path, index]));
    faults.add(
      [...path, place, "key"],
      `key ${quote(key)} stands in ${one} and in ${other}: give one of the two another key`,
    );
  }
  return new Set(places.keys());
}

const NOUNS = {
  parties: "party",
  issues: "issue",
  sources: "source",
  statements: "statement",
  events: "event",
  figures: "figure",
} as const satisfies Record<Exclude<ListName, "positions">, string>;

export type Known = Readonly<Record<keyof typeof NOUNS, Referable>> & {
  /** The options of an issue. */
  optionsOf(issue: unknown): Referable;
};

/** Collects what there is to refer to, and refuses keys that stand twice in their list. */
export function collectKnown(root: Record<string, unknown>, faults: FaultList): Known {
  const of = (list: keyof typeof NOUNS): Referable => ({
    noun: NOUNS[list],
    within: "",
    keys: collectKeys(ownField(root, list), [list], faults),
  });
  const options = new Map<unknown, ReadonlySet<string> | null>();
  for (const [place, issue] of (entriesOf(ownField(root, "issues")) ?? []).entries()) {
    const keys = collectKeys(ownField(issue, "options"), ["issues", place, "options"], faults);
    const key = ownField(issue, "key");
    if (!options.has(key)) options.set(key, keys);
  }
  return {
    parties: of("parties"),
    issues: of("issues"),
    sources: of("sources"),
    statements: of("statements"),
    events: of("events"),
    figures: of("figures"),
    optionsOf: (issue) => ({
      noun: "option",
      within: ` of the issue ${quote(String(issue))}`,
      keys: options.get(issue) ?? null,
    }),
  };
}
