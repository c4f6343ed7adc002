// The parts of the Method page, in order. Others link to these names: they do not change.
export const CONTENTS = [
  { id: "terms", title: "The words" },
  { id: "cells", title: "What a cell can be" },
  { id: "as-of", title: "As of a date" },
  { id: "counted", title: "Who is counted" },
  { id: "statuses", title: "The statuses" },
  { id: "reading", title: "How to read a status" },
  { id: "pairs", title: "Between two parties" },
  { id: "over-time", title: "Over time" },
  { id: "coding", title: "How stances are read" },
  { id: "walk", title: "A walk in ten steps" },
] as const;

/** The heading of a part. */
export function titleOf(id: (typeof CONTENTS)[number]["id"]): string {
  return CONTENTS.find((part) => part.id === id)?.title ?? "";
}
