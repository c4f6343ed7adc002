// What the address of a page in a frame says of its looks, beside the view that it shows. Pure.

/** `theme` undefined: as the reader's system says. */
export interface Frame {
  theme: "light" | "dark" | undefined;
}

/** `path`: path and query of the request; null where that is no page in a frame. */
export function readFrame(path: string | null): Frame | null {
  if (path === null || !/^\/embed(?:[/?]|$)/.test(path)) return null;
  const at = path.indexOf("?");
  const theme = new URLSearchParams(at === -1 ? "" : path.slice(at)).get("theme");
  return { theme: theme === "light" || theme === "dark" ? theme : undefined };
}
