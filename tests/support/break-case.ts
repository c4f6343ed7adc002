// Case files with one fault each, and the place that a refusal must name.
import fc from "fast-check";
import type { CaseFile } from "@/lib/domain/case-file";
import {
  always,
  type Breaker,
  firstKey,
  inPosition,
  omit,
  pickFrom,
  repeatKey,
  set,
  spoil,
} from "./breakers";

export interface BrokenCase {
  broken: unknown;
  /** The place of the fault, as in `positions[12].stances.capped`. */
  place: string;
}

const BREAKERS: readonly Breaker[] = [
  (copy) => {
    set(copy, "format", "parley-case/2");
    return "format";
  },
  (copy) => {
    set(copy.negotiation, "title", "x".repeat(201));
    return "negotiation.title";
  },
  (copy) => {
    copy.negotiation.slug = "releases";
    return "negotiation.slug";
  },
  (copy) => {
    copy.negotiation.focus = ["nobody-at-all"];
    return "negotiation.focus[0]";
  },
  (copy) => {
    set(copy, "partys", []);
    return "partys";
  },
  (copy) => {
    set(copy, "__proto__", { polluted: true });
    return "__proto__";
  },
  (copy) => {
    set(copy, "events", "none");
    return "events";
  },
  spoil("parties", "__proto__", { polluted: true }),
  spoil("parties", "key", "Iran"),
  spoil("parties", "key", "toString"),
  spoil("parties", "name", "  "),
  spoil("parties", "name", "a\u0000b"),
  spoil("parties", "shortName", "\ud800"),
  spoil("parties", "role", "spoiler"),
  spoil("parties", "influence", 101),
  spoil("parties", "influence", Number.NaN),
  spoil("parties", "aliases", "Persia"),
  spoil("parties", "colour", "red"),
  omit("parties", "shortName"),
  repeatKey("parties"),
  spoil("issues", "scale", "nominale"),
  spoil("issues", "about", null),
  spoil("issues", "options", {}),
  omit("issues", "question"),
  spoil("issues", "key", "pairs"),
  (copy, spot) => {
    const found = pickFrom(copy.issues, spot);
    const [first, second] = found?.[0].options ?? [];
    if (!found || !first || !second) return null;
    second.key = first.key;
    // Whatever refers to the option that is gone would be a second fault, and is allowed to be named as well.
    return `issues[${found[1]}].options[1].key`;
  },
  spoil("sources", "url", "javascript:alert(1)"),
  spoil("sources", "url", "https://"),
  spoil("sources", "published", "2026-02-30"),
  spoil("sources", "accessed", "7 Feb 2026"),
  spoil("sources", "language", "en_US"),
  omit("sources", "kind"),
  repeatKey("sources"),
  spoil("statements", "source", "constructor-x"),
  spoil("statements", "party", "__proto__"),
  spoil("statements", "date", 2026),
  spoil("statements", "text", ""),
  spoil("statements", "original", { text: "x" }, ".language"),
  repeatKey("statements"),
  spoil("positions", "party", "toString"),
  spoil("positions", "issue", "nothing-like-it"),
  spoil("positions", "from", "2026-2-7"),
  spoil("positions", "basis", "sure"),
  spoil("positions", "priority", 2.5),
  spoil("positions", "priority", 6),
  spoil("positions", "headline", "x".repeat(281)),
  spoil("positions", "evidence", [{ statement: "never-said" }], "[0].statement"),
  omit("positions", "confidence"),
  inPosition(always, (position) => {
    const stances = { ...position.stances };
    set(stances, "hasOwnProperty", "preferred");
    position.stances = stances;
    return "stances.hasOwnProperty";
  }),
  inPosition(always, (position) => {
    position.conditions = { ...position.conditions, nowhere: { text: "if so" } };
    return "conditions.nowhere";
  }),
  inPosition(
    (position) => firstKey(position.stances) !== undefined,
    (position) => {
      const option = firstKey(position.stances);
      if (option === undefined) return null;
      set(position.stances ?? {}, option, "maybe");
      return `stances.${option}`;
    },
  ),
  inPosition(
    (position) => firstKey(position.stances) !== undefined,
    (position) => {
      position.agenda = "neutral";
      return "stances";
    },
  ),
  inPosition(
    (position) => firstKey(position.conditions) !== undefined,
    (position) => {
      const option = firstKey(position.conditions);
      if (option === undefined || !position.stances) return null;
      position.stances[option] = "acceptable";
      return `conditions.${option}`;
    },
  ),
  inPosition(
    (position) => firstKey(position.conditions) !== undefined,
    (position) => {
      const option = firstKey(position.conditions);
      const condition = option === undefined ? undefined : position.conditions?.[option];
      if (condition === undefined) return null;
      condition.requires = [{ issue: position.issue, options: [String(option)] }];
      return `conditions.${option}.requires[0].issue`;
    },
  ),
  inPosition(
    (position) =>
      position.agenda !== "refused" && !Object.values(position.stances ?? {}).includes("red-line"),
    (position) => {
      position.redLine = "Any inspection of military sites";
      return "redLine";
    },
  ),
  inPosition(
    (position) => position.agenda !== "neutral" && position.agenda !== "withdrawn",
    (position) => {
      delete position.headline;
      return "headline";
    },
  ),
  (copy, spot) => {
    const found = pickFrom(copy.positions, spot);
    if (found === null) return null;
    const again = structuredClone(found[0]);
    if (again.from.length === 7) again.from = `${again.from}-01`;
    copy.positions.push(again);
    return `positions[${copy.positions.length - 1}].from`;
  },
  spoil("events", "kind", "war"),
  spoil("events", "issues", ["no-issue"], "[0]"),
  repeatKey("events"),
  spoil(
    "figures",
    "points",
    [
      { label: "x", value: 1 },
      { label: 1, value: 1 },
    ],
    "[1].label",
  ),
  spoil("figures", "unit", 5),
];

/** The case file with one fault put in, and where. The input is not changed. */
export function breakCase(caseFile: CaseFile): fc.Arbitrary<BrokenCase> {
  return fc.record({ breaker: fc.nat(BREAKERS.length - 1), spot: fc.nat(999) }).map(({ breaker, spot }) => {
    // Where the case has no spot for the fault chosen, the next one; the first ones always find theirs.
    for (let next = 0; next < BREAKERS.length; next++) {
      const copy = structuredClone(caseFile);
      const place = BREAKERS[(breaker + next) % BREAKERS.length]?.(copy, spot) ?? null;
      if (place !== null) return { broken: copy, place };
    }
    throw new Error("Every case file has a format and a title to break");
  });
}
