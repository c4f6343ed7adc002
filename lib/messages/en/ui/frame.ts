// What stands around every view of a negotiation, and its releases.
export const frame = {
  release: (number: string) => `Release ${number}`,
  /** Before the date. */
  published: ", published",
  older: (number: string) => `This is release ${number}, an older one. It is kept as it was published.`,
  toLatest: (number: string) => `Go to release ${number}, the latest`,
  about: "About this record",
  coding: "Coding:",
  quotations: "Quotations belong to their authors.",
  releases: {
    hash: "The hash is of the case file's canonical bytes: whoever has a copy can check that it is this release.",
    shownHere: "shown here",
    recalled: "recalled",
    published: "Published",
    recalledAt: "Recalled",
  },
};
