// Every address of the API as a table: what it takes, what it answers, and an address that answers. The document
// (openapi.ts) and the page that explains the API are made from it.
import { changesSchema, matrixSchema, negotiationsSchema, releasesSchema } from "@/lib/schemas/api-answers";
import {
  intervalParameters,
  releaseParameter,
  slugParameter,
  viewParameters,
} from "@/lib/schemas/api-parameters";
import { caseFileSchema } from "@/lib/schemas/case-file-schema";
import { z } from "@/lib/zod";

/** What there is to show an example of. */
export interface ExampleSubject {
  slug: string;
  release: number;
  /** Two of its parties. */
  parties: readonly string[];
  asOf: string;
}

export interface ApiPath {
  /** Behind `/api/v1`. */
  path: string;
  summary: string;
  description?: string;
  parameters: { path?: z.ZodObject; query?: z.ZodObject };
  /** `null`: JSON of a form that is not described further. */
  answer: { type: "application/json"; schema: z.ZodType | null } | { type: "text/csv" };
  example: (subject: ExampleSubject) => string;
}

const ofSlug = z.object({ slug: slugParameter });
const ofRelease = z.object({ slug: slugParameter, number: releaseParameter });
const view = z.object(viewParameters);
const caseFile = caseFileSchema.meta({
  id: "CaseFile",
  description: "A negotiation as a whole. /api/v1/case-file.schema.json says more of its form.",
});

/** The parts of a release, under the latest one and under each. */
const PARTS: readonly Omit<ApiPath, "path" | "example">[] = [
  {
    summary: "The case file",
    description: "Everything that a reader can see of the negotiation, as the bytes that were published.",
    parameters: {},
    answer: { type: "application/json", schema: caseFile },
  },
  {
    summary: "The computed matrix",
    description: "The status of every issue for the parties chosen, why it is so, and what each party says.",
    parameters: { query: view },
    answer: { type: "application/json", schema: matrixSchema },
  },
  ...["positions", "statements", "matrix"].map((table) => ({
    summary: `The ${table} as a table`,
    description: "UTF-8, RFC 4180. Cells that a spreadsheet would run are neutralised.",
    parameters: { query: view },
    answer: { type: "text/csv" as const },
  })),
];
const NAMES = ["", "/matrix", "/positions.csv", "/statements.csv", "/matrix.csv"];

const partsUnder = (base: string, path: z.ZodObject, fill: (subject: ExampleSubject) => string): ApiPath[] =>
  PARTS.map((part, at) => {
    const name = NAMES[at] ?? "";
    const query = ({ parties, asOf }: ExampleSubject) =>
      name.startsWith("/matrix") ? `?parties=${parties.join(",")}&asOf=${asOf}` : "";
    return {
      ...part,
      path: base + name,
      parameters: { ...part.parameters, path },
      example: (subject) => fill(subject) + name + query(subject),
    };
  });

export const API_PATHS: readonly ApiPath[] = [
  {
    path: "/negotiations",
    summary: "All negotiations",
    parameters: {},
    answer: { type: "application/json", schema: negotiationsSchema },
    example: () => "/negotiations",
  },
  ...partsUnder("/negotiations/{slug}", ofSlug, ({ slug }) => `/negotiations/${slug}`),
  {
    path: "/negotiations/{slug}/changes",
    summary: "What changed between two dates or two releases",
    parameters: {
      path: ofSlug,
      query: z.object({
        ...intervalParameters,
        parties: viewParameters.parties,
        count: viewParameters.count,
        issues: viewParameters.issues,
      }),
    },
    answer: { type: "application/json", schema: changesSchema },
    example: ({ slug, asOf }) => `/negotiations/${slug}/changes?from=2000&to=${asOf}`,
  },
  {
    path: "/negotiations/{slug}/releases",
    summary: "The releases, with their notes and hashes",
    parameters: { path: ofSlug },
    answer: { type: "application/json", schema: releasesSchema },
    example: ({ slug }) => `/negotiations/${slug}/releases`,
  },
  ...partsUnder(
    "/negotiations/{slug}/releases/{number}",
    ofRelease,
    ({ slug, release }) => `/negotiations/${slug}/releases/${release}`,
  ).map((path) => ({ ...path, summary: `${path.summary}, of one release` })),
  {
    path: "/case-file.schema.json",
    summary: "The form of a case file, as JSON Schema",
    parameters: {},
    answer: { type: "application/json", schema: null },
    example: () => "/case-file.schema.json",
  },
  {
    path: "/openapi.json",
    summary: "This description, as OpenAPI 3.1",
    parameters: {},
    answer: { type: "application/json", schema: null },
    example: () => "/openapi.json",
  },
];
