// The verbs of saying, and what stands before names, in the languages in which the product speaks.

export const SAYING = [
  ...["said", "says", "say", "told", "tells", "added", "adds", "insisted", "insists", "stressed", "stresses"],
  ...["described", "describes", "called", "calls", "warned", "warns", "stated", "states", "announced"],
  ...[
    "announces",
    "declared",
    "declares",
    "claimed",
    "claims",
    "argued",
    "argues",
    "urged",
    "urges",
    "noted",
  ],
  ...["asked", "asks", "replied", "wrote", "writes", "vowed", "denied", "denies", "rejected", "rejects"],
  ...["accused", "accuses", "demanded", "demands", "reiterated", "emphasised", "emphasized", "confirmed"],
  ...[
    "confirms",
    "promised",
    "proposed",
    "proposes",
    "suggested",
    "suggests",
    "praised",
    "posted",
    "explained",
  ],
  ...["saying", "adding", "insisting", "stressing", "warning", "noting", "praising", "calling", "telling"],
  ...["قال", "قالت", "صرح", "صرحت", "أكد", "أكدت", "أعلن", "أعلنت", "أضاف", "أضافت", "شدد", "اعتبر"],
  ...["گفت", "افزود", "تأکید کرد", "اعلام کرد", "اظهار داشت", "اظهار کرد", "هشدار داد"],
  ...["אמר", "אמרה", "הוסיף", "הוסיפה", "הצהיר", "הצהירה", "טען", "טענה", "הדגיש", "הודיע", "הודיעה"],
] as const;

/** Those that stand before whoever says it; after "told" stands who is told. */
export const SAYING_BEFORE = [
  ...[
    "said",
    "says",
    "added",
    "adds",
    "insisted",
    "insists",
    "stressed",
    "warned",
    "warns",
    "wrote",
    "writes",
  ],
  ...["argued", "argues", "noted", "notes", "explained", "replied", "[Aa]ccording to"],
  ...SAYING.slice(SAYING.indexOf("قال")),
];

/** Between a name and its verb. */
export const BETWEEN = "(?:also|later|then|again|repeatedly|has|had|have|earlier|reportedly)";

/** What somebody is and not how they are called; joined they are a role. */
export const TITLES: ReadonlySet<string> = new Set([
  ...["foreign", "prime", "vice", "deputy", "defence", "defense", "interior", "supreme", "special", "senior"],
  ...[
    "minister",
    "president",
    "secretary",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "ambassador",
    "envoy",
  ],
  ...["chancellor", "king", "queen", "general", "senator", "leader", "adviser", "advisor", "negotiator"],
  ...[
    "chief",
    "commander",
    "director",
    "chairman",
    "chairwoman",
    "state",
    "of",
    "the",
    "lead",
    "top",
    "chair",
  ],
]);

/** Before a name and no part of role or name. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  "mr",
  "mrs",
  "ms",
  "dr",
  "prof",
  "sir",
  "lord",
  "lady",
]);

export const HE_OR_SHE: ReadonlySet<string> = new Set(["he", "she"]);

/** Begin sentences and stand before verbs of saying, and are nobody's name. */
export const NOBODY: ReadonlySet<string> = new Set([
  ...["they", "it", "we", "i", "you", "who", "that", "this", "these", "those", "both", "all", "some", "many"],
  ...["observers", "experts", "officials", "analysts", "sources", "reports", "critics", "one", "and", "but"],
  ...[
    "negotiators",
    "participants",
    "talks",
    "others",
    "most",
    "several",
    "people",
    "a",
    "an",
    "in",
    "at",
    "on",
  ],
  ...["despite", "while", "after", "before", "when", "without", "by", "with", "still", "meanwhile", "later"],
]);
