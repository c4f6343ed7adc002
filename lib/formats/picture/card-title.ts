import type { Reference } from "@/lib/domain/reference";
import type { Messages } from "@/lib/messages/messages";

/** As the heading of the page calls it in the language of the view; what has a name of its own is called as it is cited. */
export function titleCard(reference: Reference, messages: Messages): string {
  const { place, interval } = reference;
  if (interval !== null) return messages.changedBetween(interval);
  if (place.view !== "matrix" && place.key === null) return messages.ui.views[place.view].title;
  return messages.citation(reference).cardTitle;
}
