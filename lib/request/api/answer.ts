// Every address of the API, version 1, and what it answers.

import {
  getLatestRelease,
  getRelease,
  listPublicNegotiations,
  listReleases,
  type ReleaseAnswer,
  type ReleaseInfo,
} from "@/lib/data/releases";
import { listAskedChanges } from "@/lib/domain/asked-changes";
import { writeRelease } from "@/lib/domain/interval";
import { nearest } from "@/lib/domain/nearest";
import type { ViewState } from "@/lib/domain/view-state";
import { buildMatrixAnswer } from "@/lib/formats/matrix-answer";
import { buildOpenApi } from "@/lib/formats/openapi";
import {
  type TableOrigin,
  writeMatrixTable,
  writePositionsTable,
  writeStatementsTable,
} from "@/lib/formats/tables";
import { messagesFor } from "@/lib/messages/catalogue";
import type { ChangesAnswer } from "@/lib/schemas/api-answers";
import { caseFileJsonSchema } from "@/lib/schemas/case-file";
import { getSettings } from "@/lib/settings";
import { askNothing, askView, takeInterval } from "./query";
import { type ApiAnswer, csv, json, jsonText, problem, recalledProblem } from "./respond";

type Found = Extract<ReleaseAnswer, { state: "found" }>;
/** What stands under one release. */
type Part = (found: Found, query: URLSearchParams) => ApiAnswer | Promise<ApiAnswer>;

function withView(answer: (found: Found, view: ViewState) => ApiAnswer): Part {
  return (found, query) => {
    const view = askView(query, found.caseFile);
    return view.ok ? answer(found, view.asked) : view.problem;
  };
}

function withNothing(answer: (found: Found) => ApiAnswer): Part {
  return (found, query) => {
    const nothing = askNothing(query);
    return nothing.ok ? answer(found) : nothing.problem;
  };
}

function fileName(found: Found, table: string): string {
  return `${found.caseFile.negotiation.slug}-release-${found.release.number}-${table}.csv`;
}

function originOf({ caseFile, release }: Found, view: ViewState): TableOrigin {
  return { caseFile, release: release.number, view };
}

const PARTS: Readonly<Record<string, Part>> = {
  "": withNothing(({ text }) => jsonText(text)),
  matrix: withView(({ caseFile, release }, view) =>
    json(buildMatrixAnswer(caseFile, release.number, view, messagesFor(view.lang))),
  ),
  "positions.csv": withView((found, view) =>
    csv(writePositionsTable(originOf(found, view)), fileName(found, "positions")),
  ),
  "statements.csv": withView((found, view) =>
    csv(writeStatementsTable(originOf(found, view)), fileName(found, "statements")),
  ),
  "matrix.csv": withView((found, view) =>
    csv(writeMatrixTable(originOf(found, view), messagesFor(view.lang)), fileName(found, "matrix")),
  ),
};

/** What says how all the rest reads. */
const DESCRIPTIONS: Readonly<Record<string, () => object>> = {
  "case-file.schema.json": caseFileJsonSchema,
  "openapi.json": () => buildOpenApi(getSettings().appOrigin),
};

function describeRelease({ number, note, publishedAt, sha256, recalled }: ReleaseInfo) {
  const gone = recalled && { at: recalled.at.toISOString(), reason: recalled.reason };
  return { number, note, publishedAt: publishedAt.toISOString(), sha256, ...(gone && { recalled: gone }) };
}

/** The answer where there is no such release to read: recalled, or unknown with the nearest name that is known. */
async function describeAbsence(slug: string, found: Exclude<ReleaseAnswer, Found>): Promise<ApiAnswer> {
  if (found.state === "recalled") return recalledProblem(slug, found.release);
  const known = (await listPublicNegotiations()).map((negotiation) => negotiation.slug);
  const near = known.includes(slug) ? null : nearest(slug, known);
  return problem(404, `There is no such negotiation or release.${near ? ` Did you mean ${near}?` : ""}`);
}

async function answerList(query: URLSearchParams): Promise<ApiAnswer> {
  const nothing = askNothing(query);
  if (!nothing.ok) return nothing.problem;
  const negotiations = await listPublicNegotiations();
  const listed = await Promise.all(
    negotiations.map(async ({ slug, release }) => {
      const found = await getRelease(slug, release.number);
      if (found.state !== "found") return [];
      const { negotiation, parties, issues } = found.caseFile;
      return {
        slug,
        title: negotiation.title,
        summary: negotiation.summary,
        status: negotiation.status,
        release: { number: release.number, publishedAt: release.publishedAt.toISOString() },
        parties: parties.length,
        issues: issues.length,
      };
    }),
  );
  return json(listed.flat());
}

async function answerChanges(latest: Found, query: URLSearchParams): Promise<ApiAnswer> {
  const interval = takeInterval(query);
  if (!interval.ok) return interval.problem;
  const view = askView(query, latest.caseFile);
  if (!view.ok) return view.problem;
  const asked = interval.asked;
  if (asked.kind === "days") {
    const { caseFile } = latest;
    return json({
      from: asked.from,
      to: asked.to,
      ...listAskedChanges(caseFile, caseFile, asked, view.asked),
    } satisfies ChangesAnswer);
  }
  const { slug } = latest.caseFile.negotiation;
  const [before, after] = await Promise.all([getRelease(slug, asked.from), getRelease(slug, asked.to)]);
  if (before.state !== "found") return describeAbsence(slug, before);
  if (after.state !== "found") return describeAbsence(slug, after);
  return json({
    from: writeRelease(asked.from),
    to: writeRelease(asked.to),
    ...listAskedChanges(before.caseFile, after.caseFile, asked, view.asked),
  } satisfies ChangesAnswer);
}

async function answerNegotiation(
  slug: string,
  rest: readonly string[],
  query: URLSearchParams,
): Promise<ApiAnswer> {
  const isOfRelease = rest[0] === "releases" && rest.length > 1;
  const number = Number(/^[1-9]\d{0,8}$/.exec(rest[1] ?? "")?.[0] ?? Number.NaN);
  const found = isOfRelease
    ? Number.isNaN(number)
      ? ({ state: "missing" } as const)
      : await getRelease(slug, number)
    : await getLatestRelease(slug);
  if (found.state !== "found") return describeAbsence(slug, found);
  const parts = isOfRelease ? rest.slice(2) : rest;
  const name = parts.length > 1 ? null : (parts[0] ?? "");
  if (!isOfRelease && name === "changes") return answerChanges(found, query);
  if (!isOfRelease && name === "releases") {
    const nothing = askNothing(query);
    return nothing.ok ? json((await listReleases(slug)).map(describeRelease)) : nothing.problem;
  }
  const part = name !== null && Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  return part
    ? part(found, query)
    : describeUnknown(parts.join("/"), [...Object.keys(PARTS), "changes", "releases"]);
}

/** What stands under one release that was found already. `name`: "" for the case file. */
export async function answerPart(found: Found, name: string, query: URLSearchParams): Promise<ApiAnswer> {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  return part ? part(found, query) : describeUnknown(name, Object.keys(PARTS));
}

function describeUnknown(path: string, known: readonly string[]): ApiAnswer {
  const near = nearest(path, known);
  return problem(404, `There is nothing at this address.${near ? ` Did you mean ${near}?` : ""}`);
}

/** `path`: the segments behind `/api/v1`. */
export async function answerApi(path: readonly string[], query: URLSearchParams): Promise<ApiAnswer> {
  const [root, slug, ...rest] = path;
  const makeDescription =
    slug === undefined && Object.hasOwn(DESCRIPTIONS, root ?? "") && DESCRIPTIONS[root ?? ""];
  if (makeDescription) {
    const nothing = askNothing(query);
    return nothing.ok ? json(makeDescription()) : nothing.problem;
  }
  if (root !== "negotiations")
    return describeUnknown(path.join("/"), ["negotiations", ...Object.keys(DESCRIPTIONS)]);
  return slug === undefined ? answerList(query) : answerNegotiation(slug, rest, query);
}
