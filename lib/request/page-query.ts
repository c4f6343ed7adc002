// The parameters of a page's address, with the one that Next leaves out.
import "server-only";
import { headers } from "next/headers";
import { PATH_HEADER } from "./headers";

type PageQuery = Readonly<Record<string, string | string[] | undefined>>;

/** Next writes the parameters into a plain object, in which `__proto__` never becomes a name: it is named here. */
export async function readPageQuery(query: PageQuery): Promise<PageQuery> {
  const [, asked = ""] = ((await headers()).get(PATH_HEADER) ?? "").split("?", 2);
  const lost = new URLSearchParams(asked).getAll("__proto__");
  return lost.length === 0 ? query : Object.fromEntries([...Object.entries(query), ["__proto__", lost]]);
}
