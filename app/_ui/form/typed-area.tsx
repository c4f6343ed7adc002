"use client";
// A text of several lines in a form that is there before its scripts are. React, when it takes such a field over, puts
// into it what the page brought, whatever somebody has typed there meanwhile, and takes the caret and what is marked away
// (it leaves other fields alone). So until it has taken the field over, nothing can be put into it but by hand.

const PUT = ["value", "defaultValue"] as const;
/** Those that are kept as they are, and those that React has. */
const [kept, taken] = [new WeakSet<HTMLTextAreaElement>(), new WeakSet<HTMLTextAreaElement>()];

if (typeof document !== "undefined") {
  for (const area of document.querySelectorAll("textarea")) keepAsTyped(area);
  // Of a page that is still coming: what nobody is in needs no care.
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLTextAreaElement) keepAsTyped(target);
  });
}

function keepAsTyped(area: HTMLTextAreaElement): void {
  if (area.dataset.typed === undefined || kept.has(area) || taken.has(area)) return;
  kept.add(area);
  for (const name of PUT) {
    const get = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, name)?.get;
    if (get) Object.defineProperty(area, name, { configurable: true, get, set: () => {} });
  }
}

function takeOver(area: HTMLTextAreaElement | null): void {
  if (area === null) return;
  taken.add(area);
  // React has put something of its own there where nothing was kept.
  if (kept.delete(area)) for (const name of PUT) Reflect.deleteProperty(area, name);
}

/**
 * A textarea of a form that is there before its scripts. With `value`, what it shows is told to the scripts by
 * `useTypedBefore`.
 */
export function TypedArea(props: Omit<React.ComponentProps<"textarea">, "ref">) {
  return <textarea ref={takeOver} data-typed="" {...props} />;
}
