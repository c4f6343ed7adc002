// A drawing as PNG, or the news that too many others wait for theirs.
import "server-only";
import { renderPng } from "@/lib/formats/picture/png";
import { type ApiAnswer, problem } from "./api/respond";

/** `scale`: pixels for each unit of the drawing. */
export async function answerPng(svg: string, scale: 1 | 2, fileName: string): Promise<ApiAnswer> {
  const body = await renderPng(svg, scale);
  return body === null
    ? problem(503, "Too many pictures are being drawn. Please ask again in a moment.")
    : { kind: "content", type: "image/png", body, fileName };
}
