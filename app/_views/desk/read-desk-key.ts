import type { PassageMove } from "@/lib/domain/desk/passage";

export type DeskKeyAction =
  | { kind: "move"; move: PassageMove }
  /** The party of that number, from 1 on; 0: none. */
  | { kind: "party"; number: number }
  /** On to the issues. */
  | { kind: "on" };

type Pressed = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key means in the text of an article; null: nothing. They hold only while the text has the focus. */
export function readDeskKey(pressed: Pressed, isRtl: boolean): DeskKeyAction | null {
  const { key, shiftKey: shift } = pressed;
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const move = (name: PassageMove): DeskKeyAction => ({ kind: "move", move: name });
  const onwards = isRtl ? "ArrowLeft" : "ArrowRight";
  switch (key) {
    case "ArrowDown":
      return move(shift ? "longer" : "next");
    case "ArrowUp":
      return move(shift ? "shorter" : "before");
    case "n":
      return move("next-quote");
    case "N":
      return move("quote-before");
    case "ArrowRight":
    case "ArrowLeft":
      if (key === onwards) return move(shift ? "start-on" : "end-on");
      return move(shift ? "start-back" : "end-back");
    case "Enter":
      return { kind: "on" };
    default:
      return /^[0-9]$/.test(key) ? { kind: "party", number: Number(key) } : null;
  }
}
