import type { Ui } from "@/lib/messages/en/ui/ui";

/** The words of the dialog that are no functions: only such can be sent to a browser. */
export type PaletteWords = Pick<
  Ui["search"],
  | "open"
  | "shortcut"
  | "shortcutApple"
  | "dialog"
  | "placeholder"
  | "close"
  | "keysHint"
  | "waiting"
  | "none"
  | "failed"
  | "title"
>;

export function pickPaletteWords(search: Ui["search"]): PaletteWords {
  const { open, shortcut, shortcutApple, dialog, placeholder } = search;
  const { close, keysHint, waiting, none, failed, title } = search;
  return {
    open,
    shortcut,
    shortcutApple,
    dialog,
    placeholder,
    close,
    keysHint,
    waiting,
    none,
    failed,
    title,
  };
}
