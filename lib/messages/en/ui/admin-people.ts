// The people who may sign in, and what each changes of their own account. The team's pages are in English.
import type { Role } from "@/lib/domain/permissions";

export const roleWords: Readonly<Record<Role, { name: string; may: string }>> = {
  analyst: { name: "Analyst", may: "edits drafts" },
  editor: { name: "Editor", may: "edits drafts, publishes and shares" },
  admin: { name: "Admin", may: "edits drafts, publishes and shares, and sees to people" },
};

export const adminPeople = {
  title: "People",
  lead: "Who may sign in. There is no mail: you hand one-time links over yourself. A link is good for 24 hours and for one use, and a newer one replaces it.",
  invite: "Invite somebody",
  email: "E-mail address",
  emailHint: "They sign in with it. Nothing is ever sent there.",
  name: "Name",
  nameHint: "As the history of changes shows them.",
  role: "Role",
  /** "Editor: edits drafts, publishes and shares". */
  roleChoice: (role: Role) => `${roleWords[role].name}: ${roleWords[role].may}`,
  sendInvite: "Make a link",
  invited: (email: string) => `Give this link to ${email}. It is shown only now.`,
  exists: "There is somebody with this address already.",
  nameTaken: "Somebody else goes by this name.",
  list: "Who is here",
  you: "you",
  disabled: "Disabled",
  noPassword: "No password yet",
  secondFactor: "Second factor",
  linkUntil: "One-time link until",
  lastSeen: "Last seen",
  notSignedIn: "Signed in nowhere",
  change: "Change",
  /** Of the choice and the buttons within the row of somebody. */
  changeOf: (name: string) => `Change ${name}`,
  changeRole: "Change role",
  makeLink: "Link for a new password",
  makeLinkWithout: "The same, and remove the second factor",
  disable: "Disable",
  enable: "Let in again",
  endSessions: "Sign out everywhere",
  /** Of a button in the row of somebody: "Disable: Ana". */
  forWhom: (what: string, name: string) => `${what}: ${name}`,
  done: {
    role: (name: string, role: Role) =>
      `${name} is ${roleWords[role].name.toLowerCase()} now, and signed out everywhere.`,
    disabled: (name: string) =>
      `${name} is disabled, and signed out everywhere. “Let in again” takes that back.`,
    enabled: (name: string) => `${name} may sign in again, with the password as it was.`,
    ended: (name: string, count: number) =>
      count === 0 ? `${name} was signed in nowhere.` : `${name} is signed out everywhere.`,
  },
  refused: {
    unknown: "There is nobody with this address any more.",
    already: "That is so already.",
    "last-admin": "This is the last admin who can sign in: make somebody else an admin first.",
    disabled: "Somebody who is disabled gets no link.",
  },
};

export const adminProfile = {
  title: "Profile",
  /** "ana@example.org, editor: edits drafts, publishes and shares". */
  lead: (email: string, role: Role) =>
    `${email}, ${roleWords[role].name.toLowerCase()}: ${roleWords[role].may}.`,
  name: "Name",
  nameHint: "As the history of changes shows you. What you did under an earlier name keeps that.",
  saveName: "Save name",
  nameSaved: "Your name is saved.",
  password: "Password",
  current: "Present password",
  next: "New password",
  repeat: "The new one again",
  savePassword: "Change password",
  passwordSaved: "Your password is changed, and you are signed out everywhere else.",
  wrongPassword: "The present password is not right.",
  secondFactor: "Second factor",
  hasNone: "You sign in with your password alone. With a second factor, somebody who learns it still cannot.",
  hasOne: (codesLeft: string) => `Set up. Recovery codes left: ${codesLeft}.`,
  setUp: "Set up a second factor",
  change: "Recovery codes, or remove it",
  sessions: "Where you are signed in",
  thisBrowser: "This browser",
  unknownBrowser: "Unknown browser",
  since: "since",
  lastUsed: "last used",
  end: "Sign out",
  endOf: (browser: string) => `Sign out: ${browser}`,
  endOthers: "Sign out everywhere else",
  ended: "Signed out there.",
  endedNothing: "You were signed in nowhere else.",
};

export const adminSecondFactor = {
  title: "Second factor",
  compulsory: "On this site nobody edits without a second factor. Set yours up to go on.",
  scan: "1. Let an app for one-time codes read this",
  scanLead: "Any authenticator app will do, and so do most password managers.",
  picture: "QR code for an authenticator app",
  byHand: "Or type this into it:",
  codes: "2. Keep these recovery codes",
  codesLead: "Each signs you in once in place of a code, if you lose the app. On paper is fine.",
  confirm: "3. Confirm",
  password: "Password",
  code: "Code that the app shows",
  send: "Set it up",
  wrongCode: "That is not the code of this moment. Is the clock of the device right?",
  already: "You have set one up already.",
  stale: "What was offered has changed meanwhile: load this page again.",
  set: "Your second factor is set up. From now on you need a code to sign in.",
  has: (codesLeft: string) => `Your second factor is set up. Recovery codes left: ${codesLeft}.`,
  renew: "New recovery codes",
  renewLead: "Once you confirm, these count, and the earlier ones no longer do.",
  sendRenew: "Let these count",
  renewed: "Those recovery codes count now.",
  remove: "Remove the second factor",
  removeLead: "You then sign in with your password alone, and are signed out everywhere else.",
  sendRemove: "Remove it",
  removed: "Your second factor is removed.",
  none: "You have none.",
};
