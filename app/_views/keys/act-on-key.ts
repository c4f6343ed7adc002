// From a press of a key to what it does on the page as it is.
import { KEY_TABLE, type KeyBinding } from "./key-table";

type Press = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "defaultPrevented" | "isComposing"
>;

/** Rows of the matrix, or the tallies that stand in for them. */
const ISSUES = '[id^="issue-"]';

/** Letters as on a Latin keyboard, so that they are where they are on any other; signs as they are written. */
function nameOfKey({ key, code }: Pick<Press, "key" | "code">): string {
  const isLatin = /^[\x21-\x7e]$/.test(key);
  return !isLatin && /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

/** Null where the press is none of ours: with a modifier (Shift only makes the sign), or while a text is composed. */
export function bindingOf(press: Press): KeyBinding | null {
  const { ctrlKey, metaKey, altKey, defaultPrevented, isComposing } = press;
  if (ctrlKey || metaKey || altKey || defaultPrevented || isComposing) return null;
  const name = nameOfKey(press);
  return KEY_TABLE.find(({ key }) => key === name) ?? null;
}

/** Does what the key is for. False where the page has nothing that it could act on: then the browser has the key. */
export function actOnKey(binding: KeyBinding): boolean {
  switch (binding.act) {
    case "press":
      return press(document.getElementById(binding.id));
    case "move":
      return moveTo(binding.by);
    case "pressInIssue": {
      const issue = issueInFocus() ?? issueInSight();
      const selector = `[id^="${binding.idBegins}"]`;
      const cell = document.activeElement?.closest("td");
      return press(cell?.querySelector(selector) ?? issue?.querySelector(selector) ?? null);
    }
  }
}

function press(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  // The focus stays: what opens gives it back to where it was.
  element.click();
  return true;
}

function issueInFocus(): Element | null {
  return document.activeElement?.closest(ISSUES) ?? null;
}

/** The first that begins on the screen. */
function issueInSight(): Element | null {
  return (
    [...document.querySelectorAll(ISSUES)].find((issue) => issue.getBoundingClientRect().top >= 0) ?? null
  );
}

function moveTo(by: 1 | -1): boolean {
  const issues = [...document.querySelectorAll(ISSUES)];
  const now = issueInFocus();
  const next = now === null ? issueInSight() : issues[issues.indexOf(now) + by];
  const link = next?.querySelector("h2 a, h3 a, th a");
  if (!(link instanceof HTMLElement)) return false;
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: "center", inline: "nearest" });
  return true;
}
