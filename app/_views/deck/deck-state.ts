// What a deck shows at a moment, and what a key or a button does to it. Pure: the window and its listeners are in
// deck-stage.tsx.

export interface DeckState {
  /** From 0 on. */
  slide: number;
  isBlack: boolean;
  isDark: boolean;
  hasQuotes: boolean;
  /** Digits typed so far: Enter goes to the slide of that number. */
  digits: string;
}

export type DeckCommand =
  | { do: "next" | "previous" | "first" | "last" | "enter" | "black" | "dark" | "quotes" }
  | { do: "digit"; digit: string }
  | { do: "go"; slide: number }
  /** What belongs to the window and not to the deck. */
  | { do: "full" | "presenter" | "arrange" | "follow" | "keys" | "escape" };

/** For `next` and so on; what belongs to the window changes nothing here. `count`: of the slides. */
export function stepDeck(state: DeckState, command: DeckCommand, count: number): DeckState {
  const at = (slide: number): DeckState => ({
    ...state,
    slide: Math.max(0, Math.min(count - 1, slide)),
    // Whoever goes on wants to see where to.
    isBlack: false,
    digits: "",
  });
  switch (command.do) {
    case "next":
      return at(state.slide + 1);
    case "previous":
      return at(state.slide - 1);
    case "first":
      return at(0);
    case "last":
      return at(count - 1);
    case "go":
      return at(command.slide);
    case "digit":
      return { ...state, digits: (state.digits + command.digit).slice(-3) };
    case "enter":
      return state.digits === "" ? at(state.slide + 1) : at(Number(state.digits) - 1);
    case "black":
      return { ...state, isBlack: !state.isBlack };
    case "dark":
      return { ...state, isDark: !state.isDark };
    case "quotes":
      return { ...state, hasQuotes: !state.hasQuotes };
    default:
      return state;
  }
}

type Press = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing"
>;

const NAMED: Readonly<Record<string, DeckCommand["do"]>> = {
  ArrowDown: "next",
  PageDown: "next",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  Enter: "enter",
  Escape: "escape",
};

/** Presenters of some makers send a full stop for the black screen. */
const SINGLE: Readonly<Record<string, DeckCommand["do"]>> = {
  b: "black",
  ".": "black",
  d: "dark",
  q: "quotes",
  f: "full",
  p: "presenter",
  o: "arrange",
  l: "follow",
  n: "next",
  "?": "keys",
};

/** Letters as on a Latin keyboard, so that they are where they are on any other; digits of any script. */
function nameOf({ key, code }: Press): string {
  const isLatin = /^[\x21-\x7e]$/.test(key);
  if (!isLatin && /^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase();
  if (!isLatin && /^(?:Digit|Numpad)\d$/.test(code)) return code.slice(-1);
  return isLatin ? key.toLowerCase() : key;
}

/**
 * Null where the press is none of ours. Arrows follow the direction of reading. `singleKeys`: whether keys of one letter
 * or sign are used (WCAG 2.1.4); digits need Enter to do anything.
 */
export function commandOf(press: Press, isRightToLeft: boolean, singleKeys: boolean): DeckCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  if (press.key === "ArrowRight") return { do: isRightToLeft ? "previous" : "next" };
  if (press.key === "ArrowLeft") return { do: isRightToLeft ? "next" : "previous" };
  if (press.key === " ") return { do: press.shiftKey ? "previous" : "next" };
  const named = NAMED[press.key];
  if (named !== undefined) return { do: named } as DeckCommand;
  const name = nameOf(press);
  if (/^\d$/.test(name)) return { do: "digit", digit: name };
  const single = singleKeys ? SINGLE[name] : undefined;
  return single === undefined ? null : ({ do: single } as DeckCommand);
}

/** From where a finger went down to where it went up; null where that was no swipe to the side. */
export function swipeOf(dx: number, dy: number, isRightToLeft: boolean): DeckCommand | null {
  if (Math.abs(dx) < 50 || Math.abs(dx) < 2 * Math.abs(dy)) return null;
  return { do: dx < 0 === !isRightToLeft ? "next" : "previous" };
}
