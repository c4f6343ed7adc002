// What a stance means for an option: accepted, accepted on conditions, objected to, or nothing said.
import type { Stance } from "./vocabulary";

export function accepts(stance: Stance | undefined): boolean {
  return stance === "preferred" || stance === "acceptable";
}

export function objects(stance: Stance | undefined): boolean {
  return stance === "opposed" || stance === "red-line";
}
