// A small case file with one of everything, for tests that put one fault into it.

export function smallCase() {
  return {
    format: "parley-case/1",
    negotiation: {
      slug: "river-talks",
      title: "River talks",
      summary: "Who may take how much water.",
      status: "ongoing",
      started: "2025-03",
      focus: ["iran", "iraq"],
    },
    parties: [
      { key: "iran", name: "Islamic Republic of Iran", shortName: "Iran", role: "at-table", influence: 60 },
      { key: "iraq", name: "Republic of Iraq", shortName: "Iraq", role: "at-table", aliases: ["Baghdad"] },
    ],
    issues: [
      {
        key: "share",
        title: "Share",
        question: "Who gets how much?",
        scale: "ordinal",
        options: [
          { key: "equal", label: "Equal parts" },
          { key: "by-need", label: "By need" },
        ],
        searched: [{ party: "iraq", until: "2026-02-20" }],
      },
      {
        key: "dams",
        title: "Dams",
        question: "May new dams be built?",
        scale: "nominal",
        options: [
          { key: "frozen", label: "None" },
          { key: "agreed", label: "Those agreed" },
        ],
      },
    ],
    sources: [{ key: "paper", title: "A paper", url: "https://paper.example/1", kind: "news" }],
    statements: [
      { key: "said-1", party: "iran", date: "2025-04-02", kind: "quote", text: "Never.", source: "paper" },
    ],
    positions: [
      {
        party: "iran",
        issue: "share",
        from: "2025-04",
        headline: "By need, if the dams are frozen",
        stances: { equal: "red-line", "by-need": "conditional" },
        conditions: {
          "by-need": { text: "if no dams are built", requires: [{ issue: "dams", options: ["frozen"] }] },
        },
        redLine: "Equal parts",
        basis: "stated",
        confidence: "high",
        evidence: [{ statement: "said-1", options: ["equal"] }],
      },
      {
        party: "iraq",
        issue: "share",
        from: "2025-05-01",
        headline: "Equal parts",
        stances: { equal: "preferred" },
        basis: "inferred",
        confidence: "low",
        note: "From its letters.",
      },
    ],
    events: [
      { key: "round-1", date: "2025-04-12", kind: "talks", title: "First round", parties: ["iran", "iraq"] },
    ],
    figures: [
      { key: "flow", title: "Flow", unit: "km³", points: [{ label: "2024", value: 12.5 }], source: "paper" },
    ],
  };
}

/** Sets an own field at a place such as `["positions", 0, "from"]`; undefined removes it. */
export function setAt(root: object, path: readonly (string | number)[], value: unknown): void {
  const target = path.slice(0, -1).reduce<unknown>((within, step) => Reflect.get(Object(within), step), root);
  const name = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(Object(target), name);
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
