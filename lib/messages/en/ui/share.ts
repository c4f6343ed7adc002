// What is read behind a share link: how the view was chosen, and the way in where it has a password.
import { makePlural } from "../../plural";

const plural = makePlural("en");

export const share = {
  /** Of the tab and of previews, where nothing else may be said. */
  locked: "Shared view",
  lockedTitle: "This link asks for a password",
  lockedLead:
    "Whoever gave you the link has it. Nothing is kept about you but that this browser has opened it.",
  password: "Password",
  open: "Open",
  wrong: "This is not the password of this link.",
  tooMany: (minutes: number) =>
    plural(minutes, {
      one: "Too many wrong passwords. Nothing is checked for a minute.",
      other: "Too many wrong passwords. Nothing is checked for # minutes.",
    }),
  gone: "This link shows nothing any more.",
  about: "How this was shared",
  /** Before the title and the note of the one who shares. */
  words: "In the words of whoever shared this:",
  pinned: (release: string, date: string) => `As of release ${release}, ${date}. It stays as it is.`,
  live: (release: string, date: string) => `Kept up to date: release ${release}, ${date}.`,
  toCurrent: (release: string) => `See the current release, ${release}`,
  parties: (shown: string, of: string) => `${shown} of ${of} parties`,
  issues: (shown: string, of: string) => `${shown} of ${of} issues`,
  asOf: (date: string) => `as of ${date}`,
  filtered: "filtered",
  /** After one or more of the four above. */
  chosenBy: (parts: string) => `${parts}: chosen by whoever shared this.`,
  toWhole: "See everything",
  openFull: "Open full view",
  wayIn: "Open in Parley",
  source: "Source:",
};
