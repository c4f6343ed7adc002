import { adminEntries } from "@/lib/messages/en/ui/admin-entries";
import type { Refusal } from "@/lib/request/form-action";

/** Why nothing was saved, with what becomes of what was typed. */
export function sayRefusal(refusal: Refusal): string {
  const { signedOut, notAllowed, invalid } = adminEntries.saving;
  if (refusal.reason === "unavailable") return refusal.why;
  return { "signed-out": signedOut, "not-allowed": notAllowed, invalid }[refusal.reason];
}
