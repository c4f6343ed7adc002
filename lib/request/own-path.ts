// Where somebody goes on to after signing in: a page of the team's, and nothing else.
import { readUrl } from "@/lib/domain/read-url";

const HOME = "/admin";
export const SECOND_FACTOR_PATH = "/admin/second-factor";

/** Any base will do: what counts is that nothing in the address can lead away from it. */
const BASE = "http://own.invalid";

/** `url`: path and query as the request line has them. */
export function isOfTheTeam(url: string): boolean {
  return /^\/admin(?:[/?]|$)/.test(url);
}

/** The part of an address that `to=` may name, in the form in which it is safe to redirect to; else the team's home. */
export function readOwnPath(text: string | null | undefined): string {
  const url = text?.startsWith("/") ? readUrl(text, BASE) : null;
  if (url === null) return HOME;
  const { origin, pathname, searchParams } = url;
  if (origin !== BASE || !(pathname === HOME || pathname.startsWith(`${HOME}/`))) return HOME;
  // Next asks for parts of a page under the page's own address; a person comes back to the page.
  searchParams.delete("_rsc");
  const query = searchParams.toString();
  return query === "" ? pathname : `${pathname}?${query}`;
}

/** The page for signing in that leads back to `path`. */
export function loginAddress(path: string | null): string {
  const to = readOwnPath(path);
  return to === HOME ? "/login" : `/login?to=${encodeURIComponent(to)}`;
}
