import type { Links } from "@/lib/domain/links";
import { offersOf } from "@/lib/domain/mount";

interface ChoicesProps {
  links: Links;
  children: React.ReactNode;
}

/** What chooses parties, issues and dates: it is not there where somebody else has chosen. */
export function Choices({ links, children }: ChoicesProps) {
  return offersOf(links.mount).choice ? children : null;
}
