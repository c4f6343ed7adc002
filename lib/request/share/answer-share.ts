// What a share link answers beside its pages: data that they work with, pictures, files and the API. Nobody keeps it.
import "server-only";
import type { PictureFormat } from "@/lib/domain/links";
import { sayView } from "@/lib/domain/narrow-case";
import type { ShareSurface } from "@/lib/domain/share-access";
import { lockView } from "@/lib/domain/share-view";
import { readViewState, writeViewState } from "@/lib/domain/view-state";
import { messagesFor } from "@/lib/messages/catalogue";
import { answerOrProblem } from "../answer-or-problem";
import { pack } from "../answer-packed";
import { drawFigure } from "../answer-picture";
import { answerPart } from "../api/answer";
import { type ApiAnswer, problem } from "../api/respond";
import { SHARED_HEADERS } from "../headers";
import { readTakeQuery, take } from "../take/answer-take";
import { type AskedShare, askShare, openSharedCase, readShared } from "./open-share";

type Open = Extract<AskedShare, { answer: "content" }>;

const SAID = {
  gone: problem(404, "This link shows nothing."),
  locked: problem(403, "This link asks for a password: open it in a browser."),
  refused: problem(403, "This link allows no downloads."),
} as const;

async function answer(
  request: Request,
  token: string,
  surface: ShareSurface,
  make: (open: Open) => ApiAnswer | Promise<ApiAnswer>,
): Promise<Response> {
  const response = await answerOrProblem(request, async () => {
    const asked = await askShare(token, surface);
    if (asked.answer === "content") return make(asked);
    return asked.answer === "locked" || asked.answer === "refused" ? SAID[asked.answer] : SAID.gone;
  });
  for (const name of ["access-control-allow-origin", "access-control-expose-headers"])
    response.headers.delete(name);
  for (const [name, value] of Object.entries(SHARED_HEADERS)) response.headers.set(name, value);
  return response;
}

/** Files to take along; the picture that a preview shows is none. */
export function answerSharedTake(request: Request, token: string, file: string): Promise<Response> {
  return answer(request, token, file === "card.png" ? "image" : "export", async (open) => {
    const { page, query } = readTakeQuery(new URL(request.url).searchParams);
    const opened = await openSharedCase(open, { kind: "share", token, segments: page, query });
    return take(opened, file, messagesFor(opened.state === "found" ? opened.view.lang : opened.language));
  });
}

/** The release as a large matrix computes with it: all of it, so only where all of it may be seen. */
export function answerSharedPacked(request: Request, token: string): Promise<Response> {
  return answer(request, token, "data", ({ share, content }) => {
    const { searchParams } = new URL(request.url);
    const isSame = searchParams.get("release") === String(content.release.number);
    if (!share.allows.change || !isSame) return problem(404, "There is no such release behind this link.");
    return pack(content.caseFile, searchParams.has("headlines"));
  });
}

export function answerSharedFigure(
  request: Request,
  { token, key, format }: { token: string; key: string; format: PictureFormat },
): Promise<Response> {
  return answer(request, token, "export", ({ content }) => drawFigure(content, key, format));
}

/** Whoever may change nothing gets what was shared, whatever they ask for, and no whole case file. */
export function answerSharedApi(
  request: Request,
  token: string,
  parts: readonly string[],
): Promise<Response> {
  return answer(request, token, "api", ({ share, content }) => {
    const name = parts.join("/");
    const { searchParams: query } = new URL(request.url);
    if (share.allows.change) return answerPart(content, name, query);
    if (name === "") return problem(403, "This link shows a part of the case file, and not all of it.");
    const { caseFile } = content;
    const shared = readShared(share, caseFile);
    const { view: asked } = readViewState({ lang: query.getAll("lang") }, caseFile);
    const view = sayView(caseFile, lockView(shared.view, asked, caseFile), shared.place);
    return answerPart(content, name, new URLSearchParams(writeViewState(view)));
  });
}

/** Whether an open page may stay open: one by itself, or (`?frame`) one that stands in a frame. */
export function answerAlive(request: Request, token: string): Promise<Response> {
  const isFrame = new URL(request.url).searchParams.has("frame");
  return answer(request, token, isFrame ? "embed" : "data", () => ({
    kind: "content",
    type: "text/plain",
    body: "",
  }));
}
