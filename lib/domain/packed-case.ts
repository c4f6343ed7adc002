// A case file without what anybody said: all that statuses, filters and dates are computed from, small enough to send whole.
// The browser computes a large matrix from it with the same rules as the server.
import { viewDay } from "./as-of";
import type { CaseFile, Issue, Key, PartialDate, Party, Position } from "./case-file";
import type { Agenda, Basis, Confidence, Role, Scale, Stance } from "./vocabulary";

type PackedParty = [key: Key, shortName: string, role: Role];
type PackedIssue = [
  key: Key,
  title: string,
  options: [key: Key, label: string][],
  scale: Scale,
  more: { group?: string; isConduct?: true; searched?: [party: number, until: PartialDate][] },
];
/** `stances` and `conditions` name the options by their place. */
type PackedPosition = [
  party: number,
  issue: number,
  from: PartialDate,
  stances: [option: number, stance: Stance][],
  basis: Basis,
  confidence: Confidence,
  more: { agenda?: Agenda; conditions?: PackedCondition[]; headline?: string },
];
type PackedCondition = [option: number, requires: [issue: number, options: number[]][]];

export interface PackedCase {
  slug: Key;
  language: string | null;
  /** The day at which views open. */
  asOf: PartialDate;
  focus: Key[];
  parties: PackedParty[];
  issues: PackedIssue[];
  positions: PackedPosition[];
}

/** With `headlines` the cells can show theirs; they are most of its size. */
export function packCase(caseFile: CaseFile, { headlines }: { headlines: boolean }): PackedCase {
  const { negotiation, parties, issues, positions } = caseFile;
  const partyPlaces = new Map(parties.map(({ key }, place) => [key, place]));
  const issuePlaces = new Map(issues.map(({ key }, place) => [key, place]));
  const placeOf = (places: ReadonlyMap<Key, number>, key: Key) => places.get(key) ?? -1;

  const packIssue = (issue: Issue): PackedIssue => [
    issue.key,
    issue.title,
    issue.options.map(({ key, label }) => [key, label]),
    issue.scale,
    {
      ...(issue.group !== undefined && { group: issue.group }),
      ...(issue.about === "conduct" && { isConduct: true }),
      ...(issue.searched !== undefined && {
        searched: issue.searched.map(({ party, until }) => [placeOf(partyPlaces, party), until]),
      }),
    },
  ];
  const packPosition = (position: Position): PackedPosition => {
    const issue = placeOf(issuePlaces, position.issue);
    const optionOf = (of: number, key: Key) =>
      issues[of]?.options.findIndex((option) => option.key === key) ?? -1;
    const conditions = Object.entries(position.conditions ?? {}).map(
      ([option, { requires = [] }]): PackedCondition => [
        optionOf(issue, option),
        requires.map((required) => {
          const on = placeOf(issuePlaces, required.issue);
          return [on, required.options.map((key) => optionOf(on, key))];
        }),
      ],
    );
    return [
      placeOf(partyPlaces, position.party),
      issue,
      position.from,
      Object.entries(position.stances ?? {}).map(([option, stance]) => [optionOf(issue, option), stance]),
      position.basis,
      position.confidence,
      {
        ...(position.agenda !== undefined && { agenda: position.agenda }),
        ...(conditions.length > 0 && { conditions }),
        ...(headlines && position.headline !== undefined && { headline: position.headline }),
      },
    ];
  };
  return {
    slug: negotiation.slug,
    language: negotiation.language ?? null,
    asOf: viewDay(caseFile, null),
    focus: negotiation.focus ?? [],
    parties: parties.map(({ key, shortName, role }) => [key, shortName, role]),
    issues: issues.map(packIssue),
    positions: positions.map(packPosition),
  };
}

/**
 * A case file that gives the statuses, cells and choices of the one that was packed. Of its words it has names, titles and
 * outcomes, and headlines where they were packed; the others are empty.
 */
export function unpackCase(packed: PackedCase): CaseFile {
  const parties = packed.parties.map(
    ([key, shortName, role]): Party => ({ key, name: shortName, shortName, role }),
  );
  const keyOf = (place: number) => parties[place]?.key ?? "";
  const issues = packed.issues.map(
    ([key, title, options, scale, { group, isConduct, searched }]): Issue => ({
      key,
      title,
      question: "",
      ...(group !== undefined && { group }),
      scale,
      ...(isConduct && { about: "conduct" }),
      options: options.map(([option, label]) => ({ key: option, label })),
      ...(searched && { searched: searched.map(([party, until]) => ({ party: keyOf(party), until })) }),
    }),
  );
  const optionOf = (issue: number, place: number) => issues[issue]?.options[place]?.key ?? "";
  const positions = packed.positions.map(
    ([party, issue, from, stances, basis, confidence, { agenda, conditions, headline }]): Position => ({
      party: keyOf(party),
      issue: issues[issue]?.key ?? "",
      from,
      ...(headline !== undefined && { headline }),
      ...(agenda !== undefined && { agenda }),
      // Keys of a stranger's file, "__proto__" too: never assigned one by one.
      stances: Object.fromEntries(stances.map(([option, stance]) => [optionOf(issue, option), stance])),
      ...(conditions && {
        conditions: Object.fromEntries(
          conditions.map(([option, requires]) => [
            optionOf(issue, option),
            {
              text: "",
              requires: requires.map(([on, options]) => ({
                issue: issues[on]?.key ?? "",
                options: options.map((place) => optionOf(on, place)),
              })),
            },
          ]),
        ),
      }),
      basis,
      confidence,
    }),
  );
  return {
    format: "parley-case/1",
    negotiation: {
      slug: packed.slug,
      title: "",
      summary: "",
      status: "ongoing",
      started: packed.asOf,
      asOf: packed.asOf,
      ...(packed.language !== null && { language: packed.language }),
      focus: packed.focus,
    },
    parties,
    issues,
    sources: [],
    statements: [],
    positions,
    events: [],
    figures: [],
  };
}
