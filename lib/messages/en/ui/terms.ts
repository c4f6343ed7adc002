// Terms explained where they stand: what opens on pressing one.
export const terms = {
  soFar: {
    word: "so far",
    definition:
      "Not every counted party is on record here, and what another one says could still change this status.",
  },
  thin: { word: "rests on little" },
  basis: {
    word: "Basis and confidence",
    definition: "How it is known what a party says, and how sure the reading is:",
  },
  method: "In the Method",
};
