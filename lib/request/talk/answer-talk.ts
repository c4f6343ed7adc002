// Talks as whoever shows the slides asks for them: begun, moved, ended.
import "server-only";
import { encodeQR } from "qr";
import { endTalk, moveTalk, startTalk, type TalkSubject } from "@/lib/data/talks";
import { decideSharer } from "@/lib/domain/permissions";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { changeTalkSchema, startTalkSchema } from "@/lib/schemas/talk";
import { getSettings } from "@/lib/settings";
import { openCase } from "../open-case";
import { answerSent } from "../team/answer-json";
import { lookAtTalks } from "./talk-hub";

/** What the presenter's window needs to show and to lead a talk. @public */
export interface StartedTalk {
  id: string;
  code: string;
  url: string;
  /** The dark squares of a picture of the address, as a path of SVG, and how many there are in a row. */
  picture: { path: string; size: number };
}

export function answerStartTalk(request: Request): Promise<Response> {
  return answerSent(request, startTalkSchema, async ({ view, slide }, analyst, viewer) => {
    const of = await readSubject(view);
    if (of === null) return { ok: false, reason: "unknown" };
    const subject: TalkSubject = { of, query: queryOf(view), slide };
    const started = await startTalk({ sharer: decideSharer(analyst, viewer), subject, now: new Date() });
    if (!started.ok) return started;
    const { id, code } = started;
    const url = `${getSettings().appOrigin}/f/${code}`;
    const talk: StartedTalk = { id, code, url, picture: draw(url) };
    return { ok: true, talk };
  });
}

export function answerChangeTalk(request: Request, id: string): Promise<Response> {
  return answerSent(request, changeTalkSchema, async (change, analyst, viewer) => {
    const sharer = decideSharer(analyst, viewer);
    const now = new Date();
    const isDone =
      "slide" in change
        ? await moveTalk({ sharer, id, slide: change.slide, now })
        : await endTalk({ sharer, id, now });
    // Whoever follows on this machine need not wait for the next look.
    void lookAtTalks();
    return isDone ? { ok: true } : { ok: false, reason: "unknown" };
  });
}

const PUBLIC = /^\/negotiations\/([a-z0-9-]+)(?:\/releases\/([1-9]\d{0,8}))?\/present(?:\?|$)/;
const SHARED = /^\/s\/([\w-]{24})(?:\/present)?(?:\?|$)/;

/** What a deck at this address shows; null where nobody else may see it. */
async function readSubject(view: string): Promise<TalkSubject["of"] | null> {
  const token = SHARED.exec(view)?.[1];
  if (token !== undefined) return { token };
  const [, slug, number = null] = PUBLIC.exec(view) ?? [];
  if (slug === undefined) return null;
  const opened = await openCase({ slug, number, segments: ["present"], query: {} });
  return opened.state === "found" ? { slug, release: opened.release.number } : null;
}

/** Which slides there are; which one is shown and in which language is everybody's own. */
function queryOf(view: string): string {
  const query = new URLSearchParams(view.split("?")[1] ?? "");
  for (const name of [...query.keys()])
    if (!Object.hasOwn(EMPTY_VIEW, name) || name === "slide" || name === "lang") query.delete(name);
  return query.toString();
}

function draw(url: string): StartedTalk["picture"] {
  const rows = encodeQR(url, "raw", { ecc: "medium", border: 3 });
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { path: path.join(""), size: rows.length };
}
