// The API described by itself, for programs that read OpenAPI: made from the table of addresses and its schemas.
import { createDocument, type ZodOpenApiPathItemObject, type ZodOpenApiResponsesObject } from "zod-openapi";
import { problemSchema } from "@/lib/schemas/api-answers";
import { jsonFacts } from "@/lib/schemas/text";
import { z } from "@/lib/zod";
import { API_PATHS, type ApiPath } from "./api-paths";

export type OpenApiDocument = ReturnType<typeof createDocument>;

const PROBLEMS = {
  400: "A parameter is unknown or wrong; the detail names it.",
  404: "There is nothing at this address; the detail offers the nearest name.",
  410: "The release was recalled; the detail says when and why.",
} as const;

function describeProblem(description: string) {
  return { description, content: { "application/problem+json": { schema: problemSchema } } };
}

function describeAnswers({ parameters, answer }: ApiPath): ZodOpenApiResponsesObject {
  const etag = {
    description: "Of the content. Sent back as If-None-Match it is answered by 304.",
    required: true,
  };
  const schema =
    answer.type === "text/csv" ? z.string() : (answer.schema ?? z.record(z.string(), z.unknown()));
  return {
    "200": {
      description: answer.type === "text/csv" ? "A table; its first line names the columns." : "The answer.",
      headers: { ETag: { ...etag, schema: { type: "string" } } },
      content: { [answer.type]: { schema } },
    },
    "304": { description: "Nothing has changed since the ETag in If-None-Match." },
    "400": describeProblem(PROBLEMS[400]),
    ...(parameters.path === undefined
      ? {}
      : { "404": describeProblem(PROBLEMS[404]), "410": describeProblem(PROBLEMS[410]) }),
  };
}

function describePath(one: ApiPath): ZodOpenApiPathItemObject {
  return {
    get: {
      summary: one.summary,
      ...(one.description === undefined ? {} : { description: one.description }),
      requestParams: one.parameters,
      responses: describeAnswers(one),
    },
  };
}

/** `origin`: where readers reach us, such as `https://parley.example`. */
export function buildOpenApi(origin: string): OpenApiDocument {
  return createDocument(
    {
      openapi: "3.1.0",
      info: {
        title: "Parley",
        version: "1",
        description:
          "What the public releases say, for programs. Read with GET, without an account, from any page (CORS). Fields are added, never renamed.",
        license: { name: "Program: Apache-2.0. Case files: their own licence.", identifier: "Apache-2.0" },
      },
      servers: [{ url: `${origin}/api/v1` }],
      paths: Object.fromEntries(API_PATHS.map((one) => [one.path, describePath(one)])),
    },
    {
      override: ({ jsonSchema, zodSchema }) => {
        const { id: _, ...facts } = jsonFacts.get(zodSchema as unknown as z.ZodType) ?? {};
        Object.assign(jsonSchema, facts);
        // A later version may say more: whoever reads must let it.
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    },
  );
}
