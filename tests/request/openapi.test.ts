// The description of the API is held to what the API answers, address by address.
import { readFileSync } from "node:fs";
import { NextRequest } from "next/server";
import { beforeAll, describe, expect, test } from "vitest";
import * as route from "@/app/api/[[...path]]/route";
import { importCaseFiles } from "@/lib/data/import-case-files";
import { recallRelease } from "@/lib/data/withdrawals";
import type { CaseFile } from "@/lib/domain/case-file";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { API_PATHS } from "@/lib/formats/api-paths";
import { buildOpenApi } from "@/lib/formats/openapi";
import { withDatabase } from "../support/database";
import { caseWith, positionOf } from "../support/tiny-case";

withDatabase();

const ORIGIN = "https://parley.example";
const document = JSON.parse(JSON.stringify(buildOpenApi(ORIGIN)));
const operator = operatorOfThisMachine();

async function publish(caseFile: CaseFile) {
  const answer = await importCaseFiles({
    analyst: operator,
    items: [{ caseFile, origin: "test.json" }],
    replace: true,
    dryRun: false,
    publish: { editor: operator, note: "Note" },
  });
  expect(answer).toMatchObject({ ok: true, imported: [{ published: { ok: true } }] });
}

const readSample = (name: string): CaseFile => JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));

beforeAll(async () => {
  const river = readSample("river-basin");
  await publish(river);
  const [first, ...others] = river.positions;
  if (!first) throw new Error("The sample has no position");
  // A correction, a position taken out, and a recalled release: parts of answers that are seldom there.
  await publish({
    ...river,
    positions: [{ ...first, confidence: "low", redLine: undefined }, ...others.slice(1)],
  } as CaseFile);
  await publish(readSample("iran-us-2025-26"));
  const inferred = { basis: "inferred", note: "Only a test" } as const;
  const tiny = caseWith({ positions: [positionOf("a", "P A · R", inferred)] });
  await publish(tiny);
  await publish({ ...tiny, negotiation: { ...tiny.negotiation, title: "Other" } });
  await recallRelease({ editor: operator, slug: "tiny", number: 1, reason: "Why" });
});

async function get(address: string) {
  const request = new NextRequest(`http://localhost/api/v1${address}`);
  const path = new URL(request.url).pathname.split("/").slice(2).map(decodeURIComponent);
  return route.GET(request, { params: Promise.resolve({ path }) });
}

type Schema = Record<string, unknown>;

/** Where `value` breaks the schema or says what the schema does not mention. Knows what our document uses, no more. */
function listBreaches(schema: Schema, value: unknown, place: string): string[] {
  if (typeof schema.$ref === "string") {
    const target = document.components.schemas[schema.$ref.replace("#/components/schemas/", "")];
    return target ? listBreaches(target, value, place) : [`${schema.$ref} leads nowhere`];
  }
  const anyOf = schema.anyOf as Schema[] | undefined;
  if (anyOf) {
    const tried = anyOf.map((one) => listBreaches(one, value, place));
    return tried.some((breaches) => breaches.length === 0) ? [] : tried.flat();
  }
  const types = ([] as unknown[]).concat(schema.type ?? []);
  const isOf: Record<string, boolean> = {
    null: value === null,
    array: Array.isArray(value),
    object: typeof value === "object" && value !== null && !Array.isArray(value),
    string: typeof value === "string",
    boolean: typeof value === "boolean",
    number: typeof value === "number",
    integer: Number.isInteger(value),
  };
  if (types.length > 0 && !types.some((type) => isOf[String(type)])) return [`${place} is no ${types}`];
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return [`${place}: ${value} is not known`];
  if (typeof schema.pattern === "string" && !new RegExp(schema.pattern, "u").test(String(value)))
    return [`${place}: ${value} is not of the form`];
  if (Array.isArray(value))
    return value.flatMap((one, at) => listBreaches((schema.items ?? {}) as Schema, one, `${place}[${at}]`));
  if (!isOf.object) return [];
  const properties = schema.properties as Record<string, Schema> | undefined;
  const others = schema.additionalProperties as Schema | undefined;
  const missing = ((schema.required ?? []) as string[]).filter(
    (name) => !Object.hasOwn(value as object, name),
  );
  return [
    ...missing.map((name) => `${place}.${name} is missing`),
    ...Object.entries(value as object).flatMap(([name, one]) => {
      const known = properties?.[name] ?? others;
      if (known === undefined) return properties ? [`${place}.${name} is not described`] : [];
      return listBreaches(known, one, `${place}.${name}`);
    }),
  ];
}

const SUBJECTS = [
  { slug: "river-basin", release: 2, parties: ["alvern", "cadria"], asOf: "2025-06" },
  { slug: "iran-us-2025-26", release: 1, parties: ["iran", "united-states"], asOf: "2026-02-08" },
  { slug: "tiny", release: 2, parties: ["a", "b"], asOf: "2026" },
];

describe.each(API_PATHS.map((one) => [one.path, one] as const))("%s", (path, one) => {
  const described = document.paths[path].get;

  test.each(SUBJECTS)("answers for $slug as it is described", async (subject) => {
    const response = await get(one.example(subject));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(one.answer.type);
    expect(response.headers.get("etag")).not.toBeNull();
    const { schema } = described.responses["200"].content[one.answer.type];
    const body = await response.text();
    const value = one.answer.type === "text/csv" ? body : JSON.parse(body);
    expect(listBreaches(schema, value, "$").slice(0, 5)).toEqual([]);
  });

  test("takes every parameter that is described, and no other", async () => {
    const [subject] = SUBJECTS;
    if (!subject) throw new Error("No subject");
    const [address = "", own = ""] = one.example(subject).split("?");
    const values: Record<string, string> = {
      ...{ parties: "alvern", count: "esterra", issues: "flow", asOf: "2025", since: "2025-02" },
      ...{ status: "gap", redLine: "alvern", onRecord: "cadria", q: "water", lang: "en" },
      ...{ from: "r1", to: "r2" },
    };
    const names: string[] = (described.parameters ?? [])
      .filter((parameter: { in: string }) => parameter.in === "query")
      .map((parameter: { name: string }) => parameter.name);
    for (const name of names) {
      const query = new URLSearchParams(own);
      if (name === "from" || name === "to") {
        query.set("from", "r1");
        query.set("to", "r2");
      } else query.set(name, values[name] ?? "");
      const response = await get(`${address}?${query}`);
      expect(response.status, `${name}: ${await response.clone().text()}`).toBe(200);
    }
    const refused = await get(`${address}?${own === "" ? "" : `${own}&`}colour=red`);
    expect(refused.status).toBe(400);
    const problem = described.responses["400"].content["application/problem+json"].schema;
    expect(listBreaches(problem, await refused.json(), "$")).toEqual([]);
  });

  test("describes what it answers where there is nothing to answer", async () => {
    const [subject] = SUBJECTS;
    if (!subject || one.parameters.path === undefined) return;
    const response = await get(one.example({ ...subject, slug: "river-bosun" }));
    expect(response.status).toBe(404);
    const problem = described.responses["404"].content["application/problem+json"].schema;
    expect(listBreaches(problem, await response.json(), "$")).toEqual([]);
  });
});

describe("The document", () => {
  test("is what the API serves, whole", async () => {
    const response = await get("/openapi.json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const served = await response.json();
    expect(served.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(served.paths)).toEqual(Object.keys(document.paths));
  });

  test("leads nowhere where nothing is", () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
    const names = new Set([...references].map(([, name]) => name));
    expect(names.size).toBeGreaterThan(3);
    for (const name of names) expect(document.components.schemas).toHaveProperty([String(name)]);
  });

  test("describes the recalled release that a list names", async () => {
    const [, recalled] = await (await get("/negotiations/tiny/releases")).json();
    expect(recalled).toMatchObject({ number: 1, recalled: { reason: "Why" } });
    expect((await get("/negotiations/tiny/releases/1")).status).toBe(410);
  });
});
