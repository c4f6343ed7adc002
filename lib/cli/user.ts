import { LINK_LASTS_MS, type MadeLink } from "@/lib/data/one-time-links";
import { addUser, disableUser, endUserSessions, listUsers, makeResetLink } from "@/lib/data/users";
import { nearest } from "@/lib/domain/nearest";
import { operatorOfThisMachine, ROLES } from "@/lib/domain/permissions";
import { emailSchema, personNameSchema, roleSchema } from "@/lib/schemas/account";
import { getSettings } from "@/lib/settings";
import { BadInput, type Command, EXIT_OK, type OptionValues, type Streams, textOption } from "./command";
import { describeUser } from "./describe-user";
import { readyDatabase } from "./ready-database";

type Action = (email: string, values: OptionValues, streams: Streams) => Promise<void>;

const admin = operatorOfThisMachine();

/** What is done to one person. `list` stands apart: it is about all of them. */
const ACTIONS: Readonly<Record<string, Action>> = {
  async add(given, values, streams) {
    const email = parseEmail(given);
    const role = roleSchema.safeParse(textOption(values, "role"));
    if (!role.success) throw new BadInput(`--role must be one of ${ROLES.join(", ")}.`);
    const name = personNameSchema.optional().safeParse(textOption(values, "name"));
    if (!name.success) throw new BadInput(name.error.issues[0]?.message ?? "The name is not right.");
    const answer = await addUser({ admin, email, role: role.data, name: name.data, now: new Date() });
    if (answer.ok) return printLink(`${email} is now ${role.data}`, answer.link, streams);
    throw new BadInput(
      answer.reason === "exists"
        ? `There is already a user ${email}. "parley user reset ${email}" makes a new link.`
        : `Somebody else goes by the name ${name.data ?? email}.`,
    );
  },

  async reset(email, values, streams) {
    const removesSecondFactor = values["second-factor"] === true;
    const answer = await makeResetLink({ admin, email, removesSecondFactor, now: new Date() });
    if (answer.ok) return printLink(`${email} can set a new password`, answer.link, streams);
    if (answer.reason === "unknown") throw await unknownUser(email);
    throw new BadInput(`${email} is disabled. "parley user enable ${email}" lets them in again.`);
  },

  disable: (email, _values, streams) => setDisabled(email, true, streams),
  enable: (email, _values, streams) => setDisabled(email, false, streams),

  async "end-sessions"(email, _values, streams) {
    const answer = await endUserSessions({ admin, email });
    if (!answer.ok) throw await unknownUser(email);
    streams.out(
      answer.ended === 0
        ? `${email}: was signed in nowhere.`
        : `${email}: signed out everywhere (${answer.ended} ${answer.ended === 1 ? "session" : "sessions"}).`,
    );
  },
};

export const userCommand: Command = {
  name: "user",
  usage: "add EMAIL --role ROLE | list | reset EMAIL | disable EMAIL | enable EMAIL | end-sessions EMAIL",
  summary: "the people who may sign in",
  help: `add           a new person, --role ${ROLES.join(" or ")}, --name NAME for the history; prints a one-time link
list          everybody, with role and state
reset         prints a one-time link to set a new password; --second-factor: using it removes their second factor
disable       nobody may sign in with it any more, and every session ends at once
enable        takes that back
end-sessions  signs the person out in every browser, at once

A link is good for 24 hours and for one use, and a newer one replaces it. There is no mail: hand it over yourself.
It begins with APP_ORIGIN, so that has to be set as it is for the server.

Exit codes: 0 done or already so, 1 bad input or failed.`,
  options: {
    role: { type: "string" },
    name: { type: "string" },
    "second-factor": { type: "boolean" },
  },
  positionals: { min: 1, max: 2, name: "add, list, reset, disable, enable or end-sessions" },

  async run({ positionals: [name = "", email], values }, streams) {
    const action = ACTIONS[name];
    if (action === undefined && name !== "list") throw unknownAction(name);
    if (action !== undefined && email === undefined) throw new BadInput("EMAIL is missing.");
    for (const line of await readyDatabase()) streams.err(line);
    if (action !== undefined) await action((email ?? "").trim().toLowerCase(), values, streams);
    else for (const user of await listUsers({ admin, now: new Date() })) streams.out(describeUser(user));
    return EXIT_OK;
  },
};

async function setDisabled(email: string, disabled: boolean, streams: Streams): Promise<void> {
  const answer = await disableUser({ admin, email, disabled, evenLast: true, now: new Date() });
  if (!answer.ok && answer.reason === "unknown") throw await unknownUser(email);
  const state = disabled ? "disabled" : "enabled";
  const more = disabled ? "" : ` "parley user reset ${email}" makes a link for a new password.`;
  streams.out(answer.ok ? `${email}: ${state}.${more}` : `${email}: was ${state} already.`);
}

function printLink(done: string, { token }: MadeLink, streams: Streams): void {
  const hours = LINK_LASTS_MS / 3_600_000;
  streams.out(`${done}, with this link, once and within ${hours} hours:`);
  streams.out(`${getSettings().appOrigin}/welcome/${token}`);
}

function parseEmail(given: string): string {
  const email = emailSchema.safeParse(given);
  if (email.success) return email.data;
  throw new BadInput(`"${given}" is not an e-mail address.`);
}

async function unknownUser(email: string): Promise<BadInput> {
  const known = (await listUsers({ admin, now: new Date() })).map((user) => user.email);
  const meant = nearest(email, known);
  return new BadInput(`There is no user ${email}.${meant === null ? "" : ` Did you mean ${meant}?`}`);
}

function unknownAction(name: string): BadInput {
  const known = [...Object.keys(ACTIONS), "list"];
  const meant = nearest(name, known);
  const cure = meant === null ? `There are: ${known.join(", ")}.` : `Did you mean "user ${meant}"?`;
  return new BadInput(`Unknown command "user ${name}". ${cure}`);
}
