// What forms with files share: how they are read, whatever is sent, and how they are answered: with or without JavaScript
// somebody reads the answer, so it leads to a page or is words.
import "server-only";
import { adminSignIn } from "@/lib/messages/en/ui/admin-sign-in";
import type { Refusal } from "../form-action";

/** What a form adds to its files. */
const MARGIN = 64 * 1024;

export const seeOther = (path: string) =>
  new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });

/** In words: it is a form that asked. */
export function refuseForm(reason: Refusal["reason"]): Response {
  const isOut = reason === "signed-out";
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  const text = isOut ? adminSignIn.signedOut : adminSignIn.notAllowed;
  return new Response(`${text}\n`, { status: isOut ? 401 : 403, headers });
}

/** So much more than the limit is listened to: a browser that is cut off while it sends shows no answer. */
const MOST_HEARD = 8;

/** null: it is longer than `limit` bytes. Nothing beyond that is kept. */
export async function readBoundedForm(request: Request, limit: number): Promise<FormData | null> {
  const most = limit + MARGIN;
  if (request.body === null) return new FormData();
  let chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_HEARD * most) return null;
    if (bytes > most) chunks = [];
    else chunks.push(chunk);
  }
  if (bytes > most) return null;
  const type = request.headers.get("content-type") ?? "";
  try {
    return await new Response(Buffer.concat(chunks), { headers: { "content-type": type } }).formData();
  } catch {
    // Not a form: there is nothing in it.
    return new FormData();
  }
}

const LONGEST_NAME = 200;

/** The name alone, with nothing in it that a page or a log would take for more. */
export function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return last.replace(/[\p{Cc}\p{Cf}]/gu, "").slice(-LONGEST_NAME) || "file";
}
