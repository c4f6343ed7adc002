// Words of the case file say their language wherever they stand in a page of another (WCAG 3.1.2).
import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { listPlaces, openView, pathOf, renderPage } from "./render";

const OWN = "cy";
const sample: CaseFile = JSON.parse(readFileSync("cases/river-basin.json", "utf8"));
const inLanguage = (language: string | undefined): CaseFile => ({
  ...sample,
  negotiation: { ...sample.negotiation, language },
});
const caseFile = inLanguage(OWN);

/** Names of parties are names, and what an option is called within a sentence is part of that sentence. */
const words = new Set(
  [
    caseFile.negotiation.title,
    caseFile.negotiation.summary,
    ...caseFile.issues.flatMap(({ title, question, group, options }) => [
      ...[title, question, group ?? ""],
      ...options.map(({ label }) => label),
    ]),
    ...caseFile.positions.flatMap(({ headline, note, conditions = {} }) => [
      ...[headline ?? "", note ?? ""],
      ...Object.values(conditions).map(({ text }) => text),
    ]),
    ...caseFile.events.flatMap(({ title, summary }) => [title, summary ?? ""]),
    ...caseFile.statements.map(({ text }) => text),
  ].filter(Boolean),
);

/** Each of these words that stands by itself where another language is said to be spoken. */
function listUnnamed(html: string, own = OWN): string[] {
  const languages: string[] = [];
  const unnamed: string[] = [];
  const parser = new SaxesParser({ fragment: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ attributes }) => {
    languages.push(String(attributes.lang ?? languages.at(-1) ?? "en"));
  });
  parser.on("closetag", () => {
    languages.pop();
  });
  parser.on("text", (text) => {
    const alone = text.replace(/\s+/g, " ").replace(/^[\s\d:;,.·“(⁨]+|[\s:;,.·”)⁩]+$/g, "");
    if (words.has(alone) && languages.at(-1) !== own) unnamed.push(alone);
  });
  // A <script> is no text of the page.
  parser.write(html.replace(/<script[^>]*>[^<]*<\/script>/g, "")).close();
  return [...new Set(unnamed)];
}

test("Headings and leads of the views say the language of the page, those of issues and parties that of the case", () => {
  const headingOf = (path: string) => /<h1([^>]*)>/.exec(renderPage(openView(caseFile, { path })))?.[1];
  for (const path of ["pairs", "changes", "issues", "brief"]) expect(headingOf(path), path).toBe("");
  for (const path of ["", `issues/${caseFile.issues[0]?.key}`, `parties/${caseFile.parties[0]?.key}`])
    expect(headingOf(path), path).toBe(` lang="${OWN}"`);
});

const everybody = caseFile.parties.map(({ key }) => key).join(",");
const cell = caseFile.positions.find(({ note }) => note !== undefined);

test.each([
  ...listPlaces(caseFile).map((place) => [pathOf(place), {}] as const),
  ["", { parties: everybody, layout: "tally" }],
  ["", { table: "plain", parties: everybody }],
  ["", { density: "compact" }],
  ["", { cell: `${cell?.party}~${cell?.issue}` }],
  ["", { why: caseFile.issues[0]?.key ?? "" }],
  [
    "pairs",
    {
      pair: caseFile.parties
        .slice(0, 2)
        .map(({ key }) => key)
        .join("~"),
    },
  ],
  ["spectrum", { table: "plain" }],
] as const)("/%s %j", (path, query) => {
  expect(listUnnamed(renderPage(openView(caseFile, { path, query: { ...query, lang: "en" } })))).toEqual([]);
});

test.each(listPlaces(caseFile).map(pathOf))(
  "/%s says that a case without a language is in English",
  (path) => {
    const query = { lang: "ar" };
    const shown = renderPage(openView(inLanguage(undefined), { path, query }));
    expect(listUnnamed(`<main lang="ar">${shown}</main>`, "en")).toEqual([]);
    expect(shown).toBe(renderPage(openView(inLanguage("en"), { path, query })));
  },
);
