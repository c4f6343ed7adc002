import type { UserInfo } from "@/lib/data/users";

/** One line: address, role and whatever is not as it usually is. */
export function describeUser(user: UserInfo): string {
  const { email, name, role, disabled, hasPassword, hasSecondFactor, linkUntil } = user;
  const notes = [
    disabled ? "disabled" : null,
    hasPassword ? null : "no password yet",
    hasSecondFactor ? "second factor" : null,
    linkUntil === null ? null : `link until ${linkUntil.toISOString().slice(0, 16).replace("T", " ")} UTC`,
  ].filter((note) => note !== null);
  const who = name === email ? email : `${email} (${name})`;
  return [`${who}  ${role}`, ...notes].join(", ");
}
