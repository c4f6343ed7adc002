// What opens behind a cell: the words it rests on.
export const evidence = {
  inferred: "No statement is on record for it by this date: it is inferred.",
  /** Beneath an earlier position, before its statements are unfolded; `counted` such as "2 quotes · 1 report". */
  restedOn: (counted: string) => `Rested on: ${counted}`,
};
