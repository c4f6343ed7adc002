// Merging two things of a draft. The team's pages are in English.
export const adminMerge = {
  link: "Merge into another",
  title: (one: string) => `Merge this ${one.toLowerCase()} into another`,
  lead: "For two that turn out to be one. What is said of this one is then said of the other.",
  heading: (title: string) => `Merge ${title} into another`,
  into: "The one that stays",
  show: "Show what would happen",
  refused: "They cannot be merged",
  refusedLead: "Here the two say different things of the same. Change or delete one of each first.",
  positions: (one: string, other: string) => `${one} / ${other}`,
  search: (party: string, issue: string) =>
    `Searched for ${party} on ${issue}: two different dates or places`,
  option: (option: string) => `The one that stays has no option with the key ${option}`,
  condition: (position: string) =>
    `A condition would require its own issue, or the same one twice: ${position}`,
  doubled: "The same twice: one of each goes",
  changed: "What changes",
  givenUp: "Said only by the one that goes, and not kept",
  field: (label: string, value: string) => `${label}: ${value}`,
  send: "Merge them",
  back: "Back without merging",
  changedMeanwhile: "Somebody changed something of this meanwhile: show what would happen again.",
  unknown: "That is not there any more.",
};
