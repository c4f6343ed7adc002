// What of an address was not understood and left out. The value is what somebody typed: shown short, on one line.
import type { DroppedValue } from "@/lib/domain/view-state";

import { inlineText } from "../shared/inline-text";

const MOST_CHARACTERS = 60;

export function dropped({ name, value, nearest }: DroppedValue): string {
  const shown = inlineText(value, MOST_CHARACTERS);
  const what = shown === "" ? `An empty “${name}”` : `“${shown}” under “${name}”`;
  const hint = nearest === null ? "" : ` Nearest: “${nearest}”.`;
  return `${what} is not known here and was left out.${hint}`;
}
