// What an editor is told of a share link that is pasted into it (oembed.com): the frame to put there.
import { readUrl } from "@/lib/domain/read-url";
import "server-only";
import { writeEmbedCode } from "@/lib/domain/embed-code";
import { getSettings } from "@/lib/settings";
import { SHARED_HEADERS } from "../headers";
import { REQUEST_ID_HEADER } from "../request-id";
import { askShare } from "./open-share";

const WIDTH = 960;
const HEIGHT = 640;
const NARROWEST = 240;
const LOWEST = 160;

/** 404: nothing that may be framed; 401: it has a password; 501: another form than JSON. */
export async function answerOembed(request: Request): Promise<Response> {
  try {
    return await answer(new URL(request.url).searchParams);
  } catch (error) {
    const id = request.headers.get(REQUEST_ID_HEADER);
    console.error(`Request ${id} failed:`, error);
    return write({ title: "Internal Server Error", request: id }, 500);
  }
}

async function answer(query: URLSearchParams): Promise<Response> {
  if ((query.get("format") ?? "json") !== "json") return write({ title: "Only JSON is answered." }, 501);
  const { appOrigin } = getSettings();
  const asked = readShareUrl(query.get("url") ?? "", appOrigin);
  if (asked === null) return write({ title: "This is the address of no link that may be framed." }, 404);
  const found = await askShare(asked.token, "embed");
  if (found.answer === "way-in") return write({ title: "This link has a password." }, 401);
  if (found.answer !== "content")
    return write({ title: "This is the address of no link that may be framed." }, 404);
  const width = atMost(query.get("maxwidth"), WIDTH, NARROWEST);
  const height = atMost(query.get("maxheight"), HEIGHT, LOWEST);
  const { title } = found.content.caseFile.negotiation;
  const src = `${appOrigin}/embed/${asked.token}${asked.rest}`;
  return write({
    ...{ version: "1.0", type: "rich", title, width, height },
    ...{ provider_name: "Parley", provider_url: appOrigin },
    html: writeEmbedCode({ src, title, width: String(width), height }),
  });
}

/** `rest`: what follows the link's own address. */
function readShareUrl(text: string, appOrigin: string): { token: string; rest: string } | null {
  const url = readUrl(text);
  if (url?.origin !== appOrigin) return null;
  const [, token, rest = ""] = /^\/s\/([\w-]{24})(\/.*)?$/.exec(url.pathname) ?? [];
  return token === undefined ? null : { token, rest: rest + url.search };
}

function atMost(text: string | null, usual: number, least: number): number {
  const most = Number(/^\d{1,5}$/.exec(text ?? "")?.[0] ?? usual);
  return Math.max(least, Math.min(usual, most));
}

function write(body: object, status = 200): Response {
  return Response.json(body, { status, headers: SHARED_HEADERS });
}
