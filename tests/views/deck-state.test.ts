import { expect, test } from "vitest";
import { commandOf, type DeckState, stepDeck, swipeOf } from "@/app/_views/deck/deck-state";

const START: DeckState = { slide: 0, isBlack: false, isDark: false, hasQuotes: false, digits: "" };
const NO_KEYS = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const press = (key: string, code = "", more = {}) => ({ ...NO_KEYS, key, code, ...more });

/** What a row of keys leads to, in a deck of twelve. */
function typed(keys: readonly string[], { rtl = false, single = true } = {}, from = START): DeckState {
  return keys.reduce((state, key) => {
    const command = commandOf(press(key), rtl, single);
    return command === null ? state : stepDeck(state, command, 12);
  }, from);
}

test("keys of a keyboard and of a clicker lead on and back, and never out of the deck", () => {
  for (const key of ["ArrowRight", "ArrowDown", " ", "PageDown", "Enter", "n"])
    expect(typed([key]).slide, key).toBe(1);
  for (const key of ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"])
    expect(typed(["End", key]).slide, key).toBe(10);
  expect(typed(["End", "ArrowRight"]).slide).toBe(11);
  expect(typed(["ArrowLeft"]).slide).toBe(0);
  expect(typed(["End", "Home"]).slide).toBe(0);
  expect(commandOf(press(" ", "Space", { shiftKey: true }), false, true)).toEqual({ do: "previous" });
});

test("arrows follow the direction of reading", () => {
  expect(typed(["ArrowLeft", "ArrowLeft", "ArrowRight"], { rtl: true }).slide).toBe(1);
  expect(typed(["ArrowDown"], { rtl: true }).slide).toBe(1);
});

test("a number and Enter go to that slide; what is beyond the last is the last; a step forgets the number", () => {
  expect(typed(["7", "Enter"]).slide).toBe(6);
  expect(typed(["1", "0", "Enter"]).slide).toBe(9);
  expect(typed(["9", "9", "Enter"]).slide).toBe(11);
  expect(typed(["0", "Enter"]).slide).toBe(0);
  expect(typed(["5", "ArrowRight", "Enter"]).slide).toBe(2);
  expect(commandOf(press("۴", "Digit4"), true, true)).toEqual({ do: "digit", digit: "4" });
});

test("black, dark and quotes turn on and off; whoever goes on sees the next slide", () => {
  expect(typed(["b"]).isBlack).toBe(true);
  expect(typed(["b", "."]).isBlack).toBe(false);
  expect(typed(["b", "ArrowRight"])).toMatchObject({ isBlack: false, slide: 1 });
  expect(typed(["D", "q"])).toMatchObject({ isDark: true, hasQuotes: true });
  expect(typed(["d", "d", "Q", "Q"])).toEqual(START);
});

test("letters are where they are on a Latin keyboard, and can be turned off", () => {
  expect(commandOf(press("ض", "KeyQ"), true, true)).toEqual({ do: "quotes" });
  expect(typed(["b", "q", "."], { single: false })).toEqual(START);
  expect(typed(["ArrowRight", "3", "Enter"], { single: false }).slide).toBe(2);
});

test("what belongs to the browser is left to it", () => {
  for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])
    for (const key of ["p", "ArrowRight", "Enter", "5"])
      expect(commandOf(press(key, "", more), false, true)).toBeNull();
  for (const key of ["Tab", "F5", "x", "/", "Shift"])
    expect(commandOf(press(key), false, true), key).toBeNull();
});

test("a swipe goes the way of the finger, and a scroll is none", () => {
  expect(swipeOf(-120, 10, false)).toEqual({ do: "next" });
  expect(swipeOf(120, 10, false)).toEqual({ do: "previous" });
  expect(swipeOf(120, 10, true)).toEqual({ do: "next" });
  expect(swipeOf(-30, 0, false)).toBeNull();
  expect(swipeOf(-80, 200, false)).toBeNull();
});
