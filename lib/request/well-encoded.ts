// Next answers an address with a part that is not well encoded by an error without a page, before any of ours is asked.

/**
 * The address with such parts of its path (`%zz`, `%ff`) encoded as they stand, so that they name nothing and the page
 * says so; every other address as it is. `url`: path and query as the request line has them.
 */
export function wellEncoded(url: string): string {
  const end = url.indexOf("?");
  const path = end === -1 ? url : url.slice(0, end);
  if (!path.includes("%")) return url;
  const parts = path.split("/").map((part) => (canDecode(part) ? part : part.replaceAll("%", "%25")));
  return parts.join("/") + url.slice(path.length);
}

function canDecode(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
