// How one part of a page tells another that the reader asked for another view of it, before the server has answered.
const NAME = "parley:view";

export function announceView(region: Element, href: string): void {
  region.dispatchEvent(new CustomEvent(NAME, { detail: href }));
}

/** Calls back with the address each time one is announced around the element; gives back how to stop. */
export function onViewChange(element: Element, act: (href: string) => void): () => void {
  const region = element.closest("[data-soft]");
  const listen = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === "string") act(event.detail);
  };
  region?.addEventListener(NAME, listen);
  return () => region?.removeEventListener(NAME, listen);
}
