// The state of the talks, and the date at which a view stands. Never "today": a view has its own date.
import type { Negotiation, PartialDate } from "@/lib/domain/case-file";
import { formatLongDate, formatWhen } from "./dates";

/** "These talks broke off on 28 February 2026."; null while they go on. */
export function talks({ status, ended }: Pick<Negotiation, "status" | "ended">): string | null {
  const verbs = {
    ongoing: null,
    concluded: "These talks concluded",
    suspended: "These talks were suspended",
    collapsed: "These talks broke off",
  };
  const verb = verbs[status];
  if (verb === null) return null;
  return ended === undefined ? `${verb}.` : `${verb} ${formatWhen(ended, "long")}.`;
}

/** "This shows what each party had last said by 27 February 2026." */
export function standsAt(asOf: PartialDate): string {
  return `This shows what each party had last said by ${formatLongDate(asOf)}.`;
}
