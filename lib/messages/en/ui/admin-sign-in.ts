// Signing in, and setting a password by a one-time link. The team's pages are in English.
import { makePlural } from "../../plural";

const plural = makePlural("en");

export const adminSignIn = {
  title: "Sign in",
  lead: "For the people who keep the negotiations current. Reading needs no account.",
  email: "E-mail address",
  password: "Password",
  code: "Code",
  codeHint: "Only if you have set up a second factor: six digits, or one of your recovery codes.",
  send: "Sign in",
  forgotten: "Forgotten? Ask an admin of this site for a one-time link. There is no mail.",
  passwordSet: "Your password is set. Sign in with it.",
  wrong: "E-mail address, password or code is not right.",
  tooMany: (seconds: number) =>
    `Too many wrong passwords. Try again in ${plural(Math.ceil(seconds / 60), { one: "# minute", other: "# minutes" })}.`,
  invalid: "Something in the form is not right.",
  signedOut: "You are signed out: sign in again.",
  notAllowed: "You may not do this.",
};

export const adminWelcome = {
  title: "Set your password",
  firstTitle: "Make the first account",
  lead: (email: string) => `For ${email}. The link is good once.`,
  firstLead: "It is an admin's. The link is good once, and only while there is nobody else.",
  email: "E-mail address",
  emailHint: "You sign in with it. Nothing is ever sent there.",
  name: "Name",
  nameHint: "As the history of changes shows you to the team.",
  password: "New password",
  passwordHint: "At least 8 characters, of any kind. A few words that only you would put together are good.",
  repeat: "The same again",
  repeatDiffers: "The two are not the same.",
  send: "Set the password",
  common: "This is among the first passwords that anybody would try. Choose another.",
  nameTaken: "Somebody else goes by this name.",
  goneTitle: "This link leads nowhere",
  gone: "It was used, it has expired, or it never was. An admin of this site can make another one.",
};
