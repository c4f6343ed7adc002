"use client";
// A text of several lines in a form that is there before its scripts are. React, when it takes such a field over, puts
// into it what the page brought, whatever somebody has typed there meanwhile (it leaves other fields alone). So what is
// typed is noted from the first script on, with what stood there before it, and put back.

const typed = new WeakMap<HTMLTextAreaElement, string>();

if (typeof document !== "undefined") {
  for (const area of document.querySelectorAll("textarea")) note(area);
  document.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLTextAreaElement) note(target);
  });
}

function note(area: HTMLTextAreaElement): void {
  if (area.value !== area.defaultValue) typed.set(area, area.value);
}

export function putTypedBack(area: HTMLTextAreaElement | null): void {
  const text = area === null ? undefined : typed.get(area);
  if (area !== null && text !== undefined && area.value !== text) area.value = text;
}

/** A textarea that knows its first text only, as the fields of a form that is sent do. */
export function TypedArea(props: Omit<React.ComponentProps<"textarea">, "ref" | "value">) {
  return <textarea ref={putTypedBack} {...props} />;
}
