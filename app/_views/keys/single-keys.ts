// Whether keys of a single letter or sign are used: some people's software types them unawares (WCAG 2.1.4).
const NAME = "parley-single-keys";

/** Asked at every press, so that turning them off in one window holds in all. */
export function usesSingleKeys(): boolean {
  try {
    return localStorage.getItem(NAME) !== "off";
  } catch {
    // A browser may refuse its storage; then nobody can have turned them off.
    return true;
  }
}

/** False where the browser keeps nothing. */
export function setSingleKeys(used: boolean): boolean {
  try {
    if (used) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, "off");
    return true;
  } catch {
    return false;
  }
}
