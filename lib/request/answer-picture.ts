// The picture of a figure, from the latest release of a negotiation or from one of its releases.
import "server-only";
import { type FoundRelease, getLatestRelease, getRelease, type ReleaseAnswer } from "@/lib/data/releases";
import type { PictureFormat } from "@/lib/domain/links";
import { writeCaseFigure } from "@/lib/formats/case-figure";
import { messagesFor } from "@/lib/messages/catalogue";
import { answerOrProblem } from "./answer-or-problem";
import { answerPng } from "./answer-png";
import { type ApiAnswer, problem, recalledProblem } from "./api/respond";

interface PictureAddress {
  slug: string;
  /** The part of the address where a release's number stands; null: the latest one. */
  number: string | null;
  /** Of the figure. */
  key: string;
  format: PictureFormat;
}

export function answerPicture(request: Request, address: PictureAddress): Promise<Response> {
  return answerOrProblem(request, () => makePicture(address));
}

async function makePicture({ slug, number, key, format }: PictureAddress): Promise<ApiAnswer> {
  const found = await find(slug, number);
  if (found.state === "recalled") return recalledProblem(slug, found.release);
  return found.state === "found" ? drawFigure(found, key, format) : problem(404, MISSING);
}

const MISSING = "There is no such figure.";

/** `key`: of the figure. */
export async function drawFigure(
  { caseFile, release }: FoundRelease,
  key: string,
  format: PictureFormat,
): Promise<ApiAnswer> {
  const figure = caseFile.figures.find((one) => one.key === key);
  if (!figure) return problem(404, MISSING);
  const { svg } = writeCaseFigure(figure, caseFile, release.number, messagesFor(null));
  const fileName = `${caseFile.negotiation.slug}-release-${release.number}-${key}.${format}`;
  return format === "svg"
    ? { kind: "content", type: "image/svg+xml; charset=utf-8", body: svg, fileName }
    : answerPng(svg, 2, fileName);
}

async function find(slug: string, number: string | null): Promise<ReleaseAnswer> {
  if (number === null) return getLatestRelease(slug);
  return /^[1-9]\d{0,8}$/.test(number) ? getRelease(slug, Number(number)) : { state: "missing" };
}
