// The description of the API with examples from what is public here, each with the beginning of its real answer.
import "server-only";
import { getLatestRelease, listPublicNegotiations } from "@/lib/data/releases";
import { viewDay } from "@/lib/domain/as-of";
import { chooseParties } from "@/lib/domain/choice";
import { EMPTY_VIEW } from "@/lib/domain/view-state";
import { API_PATHS, type ExampleSubject } from "@/lib/formats/api-paths";
import { buildOpenApi, type OpenApiDocument } from "@/lib/formats/openapi";
import { getSettings } from "@/lib/settings";
import { answerApi } from "./api/answer";

const MOST_LINES = 16;
const LONGEST_LINE = 200;

export interface ApiExample {
  address: string;
  /** The first lines of the answer; `isCut`: there are more. */
  lines: string[];
  isCut: boolean;
}

export interface ApiDocs {
  document: OpenApiDocument;
  /** By path; empty where nothing is public. */
  examples: ReadonlyMap<string, ApiExample>;
}

export async function openApiDocs(): Promise<ApiDocs> {
  const document = buildOpenApi(getSettings().appOrigin);
  const subject = await findSubject();
  if (subject === null) return { document, examples: new Map() };
  const examples = await Promise.all(
    API_PATHS.map(async ({ path, example }) => [path, await answerExample(example(subject))] as const),
  );
  return { document, examples: new Map(examples) };
}

/** The first public negotiation, at the date and with two of the parties that its page shows first. */
async function findSubject(): Promise<ExampleSubject | null> {
  const [first] = await listPublicNegotiations();
  const found = first && (await getLatestRelease(first.slug));
  if (found?.state !== "found") return null;
  const { caseFile, release } = found;
  return {
    slug: caseFile.negotiation.slug,
    release: release.number,
    parties: chooseParties(caseFile, EMPTY_VIEW).parties.slice(0, 2),
    asOf: viewDay(caseFile, null),
  };
}

async function answerExample(example: string): Promise<ApiExample> {
  const [path = "", query = ""] = example.split("?");
  const answer = await answerApi(path.split("/").slice(1), new URLSearchParams(query));
  const lines =
    answer.kind === "content" && typeof answer.body === "string" ? answer.body.split(/\r?\n/) : [];
  const shown = lines
    .slice(0, MOST_LINES)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
  return { address: `/api/v1${example}`, lines: shown, isCut: lines.length > MOST_LINES + 1 };
}
