import type { Issue } from "@/lib/domain/case-file";
import type { Channel, Relation, Role, Stance, StatementKind, Status } from "@/lib/domain/vocabulary";

/** Every term that can be pressed. Of a status it is another one on conduct, where nobody speaks of common ground. */
export type TermName =
  | `status-${Status}`
  | `conduct-${Status}`
  | `stance-${Stance}`
  | `role-${Role}`
  | `kind-${StatementKind}`
  | `channel-${Channel}`
  | `relation-${Relation}`
  | "not-stated"
  | "so-far"
  | "thin"
  | "basis";

/** No key of a case has a "~": no id of a page can be the same. */
export function termId(term: TermName): string {
  return `term~${term}`;
}

/** The sentence of its definition, without the word and the way to the Method. */
export function sayingId(term: TermName): string {
  return `${termId(term)}~says`;
}

export function statusTerm(status: Status, { about }: Pick<Issue, "about">): TermName {
  return about === "conduct" ? `conduct-${status}` : `status-${status}`;
}
