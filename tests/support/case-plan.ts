// What a generated case file is made from: small independent choices, with indexes where the file has keys. Because no
// choice depends on another, a failing case shrinks entry by entry.
import fc from "fast-check";
import {
  AGENDAS,
  BASES,
  CHANNELS,
  CONFIDENCES,
  EVENT_KINDS,
  FIGURE_KINDS,
  NEGOTIATION_STATUSES,
  RELATIONS,
  ROLES,
  SCALES,
  SOURCE_KINDS,
  STANCES,
  STATEMENT_KINDS,
  SUBJECTS,
} from "@/lib/domain/vocabulary";

const WORDS = [
  "a",
  "Lift the sanctions",
  "“zero”, and no less",
  "غنی‌سازی حق ماست",
  "التخصيب خط أحمر",
  "העשרה היא קו אדום",
  "两条线",
  "emoji 🕊️ and e\u0301",
  "<b>& \"quotes\" 'too' \\ / =SUM(A1)",
] as const;

const word = fc.constantFrom(...WORDS);
const prose = fc.constantFrom(...WORDS, "First line\nsecond line\n\n\tindented");
const index = fc.nat(999);

/** Absent in `absent` of `absent + 1` cases, and when it shrinks. */
function perhaps<T>(absent: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: absent, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary },
  );
}
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => perhaps(1, arbitrary);
const seldom = <T>(arbitrary: fc.Arbitrary<T>) => perhaps(4, arbitrary);

/** A day between 1 December 2024 and 28 March 2026, known to the day, the month or the year. */
const partialDate = fc
  .tuple(fc.nat(482), fc.constantFrom(10, 10, 10, 10, 10, 10, 7, 7, 4))
  .map(([days, length]) => new Date(Date.UTC(2024, 11, 1 + days)).toISOString().slice(0, length));

const original = fc.constantFrom(
  { text: "غنی‌سازی در خاک ایران خط قرمز ماست.", language: "fa" },
  { text: "لن نتفاوض على الصواريخ.", language: "ar" },
  { text: "לא נקבל העשרה על אדמת איראן.", language: "he" },
);

const negotiation = fc.record({
  title: word,
  summary: prose,
  status: fc.constantFrom(...NEGOTIATION_STATUSES),
  started: partialDate,
  ended: seldom(partialDate),
  asOf: maybe(partialDate),
  language: maybe(fc.constantFrom("en", "ar")),
  notice: seldom(prose),
  licence: maybe(fc.constantFrom("CC-BY-4.0", "https://licence.example/terms")),
  focus: fc.array(index, { maxLength: 4 }),
});
const party = fc.record({
  name: word,
  shortName: word,
  role: fc.constantFrom(...ROLES),
  description: seldom(prose),
  aliases: fc.array(word, { maxLength: 2 }),
  influence: seldom(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(62.5))),
});
const issue = fc.record({
  title: word,
  question: word,
  group: maybe(fc.constantFrom("Group A", "Group B")),
  scale: fc.constantFrom(...SCALES),
  about: maybe(fc.constantFrom(...SUBJECTS)),
  options: fc.array(fc.record({ label: word, description: seldom(prose) }), { maxLength: 9 }),
  searched: fc.array(fc.record({ party: index, until: partialDate, where: maybe(word) }), { maxLength: 2 }),
});
const source = fc.record({
  title: word,
  publisher: maybe(word),
  author: seldom(word),
  published: maybe(partialDate),
  accessed: seldom(partialDate),
  archive: seldom(fc.constant("http://archive.example/a?b=1&c=%20#d")),
  language: seldom(fc.constantFrom("fa", "en-GB", "zh-Hant")),
  kind: fc.constantFrom(...SOURCE_KINDS),
});
const statement = fc.record({
  /** Absent: an observer's voice. */
  party: maybe(index),
  speaker: maybe(word),
  speakerRole: seldom(word),
  date: partialDate,
  kind: fc.constantFrom(...STATEMENT_KINDS),
  text: prose,
  original: maybe(original),
  translatedBy: seldom(word),
  channel: seldom(fc.constantFrom(...CHANNELS)),
  outlet: seldom(word),
  place: seldom(word),
  source: index,
});
const position = fc.record({
  party: index,
  issue: index,
  from: partialDate,
  headline: word,
  /** Where the format lets it be absent. */
  hasHeadline: fc.boolean(),
  agenda: perhaps(2, fc.constantFrom(...AGENDAS)),
  /** By option; those that the issue does not have are left out. */
  stances: fc.array(maybe(fc.constantFrom(...STANCES)), { minLength: 9, maxLength: 9 }),
  /** By conditional stance, in order. */
  conditions: fc.array(
    maybe(
      fc.record({
        text: word,
        requires: fc.array(
          fc.record({ issue: index, options: fc.array(index, { minLength: 1, maxLength: 3 }) }),
          { maxLength: 2 },
        ),
      }),
    ),
    { maxLength: 3 },
  ),
  redLine: maybe(word),
  basis: fc.constantFrom(...BASES),
  confidence: fc.constantFrom(...CONFIDENCES),
  priority: seldom(fc.integer({ min: 1, max: 5 })),
  note: seldom(prose),
  evidence: fc.array(
    fc.record({
      statement: index,
      options: fc.array(index, { maxLength: 2 }),
      relation: maybe(fc.constantFrom(...RELATIONS)),
    }),
    { maxLength: 3 },
  ),
});
const event = fc.record({
  date: partialDate,
  until: seldom(partialDate),
  kind: fc.constantFrom(...EVENT_KINDS),
  title: word,
  summary: seldom(prose),
  parties: fc.array(index, { maxLength: 2 }),
  issues: fc.array(index, { maxLength: 2 }),
  source: maybe(index),
});
const figure = fc.record({
  title: word,
  unit: fc.constantFrom("US$ billion", "%"),
  kind: maybe(fc.constantFrom(...FIGURE_KINDS)),
  points: fc.array(
    fc.record({
      label: word,
      value: fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(0.1, 1e21, 5e-7)),
    }),
    { maxLength: 3 },
  ),
  note: seldom(prose),
  source: maybe(index),
});

export interface CasePlanOptions {
  /** Number of parties; 2 to 8 unless told. At least 1. */
  parties?: { min: number; max: number };
  /** Number of issues; 1 to 6 unless told. At least 1. */
  issues?: { min: number; max: number };
  /** At most so many positions; 40 unless told. Fewer remain where two begin on the same first day. */
  maxPositions?: number;
  /** Also what only a draft may be: issues with fewer than two options, positions without evidence. */
  draft?: boolean;
}

export function casePlans(options: CasePlanOptions) {
  const { min: minParties, max: maxParties } = options.parties ?? { min: 2, max: 8 };
  const { min: minIssues, max: maxIssues } = options.issues ?? { min: 1, max: 6 };
  // The largest size: without it fast-check fills lists with three or four entries, too few for parties to meet.
  return fc.record({
    draft: fc.constant(options.draft ?? false),
    keyStyle: fc.constantFrom("plain", "plain", "numbers", "odd"),
    negotiation,
    parties: fc.array(party, { minLength: minParties, maxLength: maxParties, size: "max" }),
    issues: fc.array(issue, { minLength: minIssues, maxLength: maxIssues, size: "max" }),
    sources: fc.array(source, { minLength: 1, maxLength: 3 }),
    statements: fc.array(statement, { maxLength: 8 }),
    positions: fc.array(position, { maxLength: options.maxPositions ?? 40, size: "max" }),
    events: fc.array(event, { maxLength: 4 }),
    figures: fc.array(figure, { maxLength: 2 }),
  });
}

export type CasePlan = ReturnType<typeof casePlans> extends fc.Arbitrary<infer Plan> ? Plan : never;
