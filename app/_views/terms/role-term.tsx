import type { Role } from "@/lib/domain/vocabulary";
import type { Messages } from "@/lib/messages/messages";
import { TermButton } from "./term-button";

interface RoleTermProps {
  role: Role;
  messages: Messages;
  /** Above several parties: "At the table". */
  isHeading?: boolean;
}

/** What a party is in the talks, and what that means. */
export function RoleTerm({ role, messages, isHeading = false }: RoleTermProps) {
  const { word, heading } = messages.roles[role];
  return <TermButton term={`role-${role}`}>{isHeading ? heading : word}</TermButton>;
}
