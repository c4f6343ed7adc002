// Opens the slides that somebody shows, for whoever follows: the same deck, in their own language.
import "server-only";
import { findTalk, type Talk } from "@/lib/data/talks";
import { readCode } from "@/lib/domain/talk-code";
import { readClient } from "../client";
import { type FoundCase, openCase } from "../open-case";
import { askShare, openSharedCase } from "../share/open-share";

export type OpenedTalk =
  | { state: "found"; talk: Talk; opened: FoundCase }
  /** The link that it shows asks for a password. */
  | { state: "locked" }
  | { state: "gone" }
  | { state: "too-many"; retryAfter: number };

/** `text`: the code as it stands in the address. */
export async function openTalk(
  text: string,
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): Promise<OpenedTalk> {
  const { address } = await readClient();
  const found = await findTalk(readCode(text), address, new Date());
  if (found.state !== "found") return found;
  const { talk } = found;
  const shown = { ...Object.fromEntries(new URLSearchParams(talk.query)), lang: query.lang };
  if (talk.token === null) {
    const { slug, release } = talk;
    const opened = await openCase({ slug, number: String(release), segments: ["present"], query: shown });
    return opened.state === "found" ? { state: "found", talk, opened } : { state: "gone" };
  }
  const asked = await askShare(talk.token, "present");
  if (asked.answer === "form") return { state: "locked" };
  if (asked.answer !== "content") return { state: "gone" };
  const at = { kind: "share", token: talk.token, segments: ["present"], query: shown } as const;
  const opened = await openSharedCase(asked, at);
  return opened.state === "found" ? { state: "found", talk, opened } : { state: "gone" };
}
