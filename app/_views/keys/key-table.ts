// What each key does. A key that follows a link or presses a button of the page needs a line here, with the id of that
// link, and its word in lib/messages/en/ui/keys.ts; where the page has no such link, the key does nothing.
import type { Ui } from "@/lib/messages/en/ui/ui";

type Word = keyof Ui["keys"]["does"];

export type KeyBinding = { key: string; does: Word } & (
  | { act: "press"; id: string }
  | { act: "move"; by: 1 | -1 }
  /** Presses the first link of the issue whose id begins so. */
  | { act: "pressInIssue"; idBegins: string }
);

export const KEY_TABLE: readonly KeyBinding[] = [
  { key: "/", does: "search", act: "press", id: "site-search" },
  { key: "j", does: "nextIssue", act: "move", by: 1 },
  { key: "k", does: "previousIssue", act: "move", by: -1 },
  { key: "e", does: "evidence", act: "pressInIssue", idBegins: "cell-" },
  { key: "w", does: "why", act: "pressInIssue", idBegins: "why-" },
  { key: "]", does: "laterDate", act: "press", id: "step-later" },
  { key: "[", does: "earlierDate", act: "press", id: "step-earlier" },
  { key: "c", does: "copyLink", act: "press", id: "copy-link" },
  { key: "s", does: "shareLink", act: "press", id: "share-link" },
  { key: "p", does: "present", act: "press", id: "present-open" },
  { key: "?", does: "keys", act: "press", id: "keys-open" },
];
