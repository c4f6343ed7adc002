// Which presses change the view in place, and what address they lead to.

export interface SoftTarget {
  /** Path and query, without a fragment: in place nothing jumps. */
  href: string;
  /** The control that was pressed; "" if it has no id. */
  pressedId: string;
}

type Press = Pick<MouseEvent, "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "defaultPrevented">;

/** Null for what the browser shall do itself: another page, another tab, a place within this view. */
export function softTargetOfLink(
  link: Pick<HTMLAnchorElement, "href" | "target" | "id" | "hasAttribute">,
  press: Press,
  here: Pick<Location, "origin" | "pathname" | "search">,
): SoftTarget | null {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = press;
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  if (link.href === "" || link.target !== "" || link.hasAttribute("download")) return null;
  const { origin, pathname, search } = new URL(link.href);
  if (origin !== here.origin || pathname !== here.pathname || search === here.search) return null;
  return { href: pathname + search, pressedId: link.id };
}

/** The query of a GET form as an address of ours says it: several values of one name as one list, nothing empty. */
export function queryOfForm(data: Iterable<readonly [string, FormDataEntryValue]>): string {
  const values = new Map<string, string[]>();
  for (const [name, value] of data) {
    const text = typeof value === "string" ? value.trim() : "";
    if (text !== "") values.set(name, [...(values.get(name) ?? []), text]);
  }
  // Keys, commas and tildes stand in an address as they are; only what a reader typed can need more.
  const write = (text: string) =>
    encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%7E", "~").replaceAll("%3A", ":");
  return [...values].map(([name, texts]) => `${name}=${write(texts.join(","))}`).join("&");
}
