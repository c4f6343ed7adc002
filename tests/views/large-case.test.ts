// A case of hundreds of issues and many parties, all of them shown: no page grows beyond what a browser takes.
import { describe, expect, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case-file";
import { LIST_VIEWS } from "@/lib/domain/place";
import { makeLargeCase } from "../bench/large-case";
import { writePlainTable } from "../bench/plain-table";
import { listTags, openView, renderPage, renderWhole } from "./render";

const MOST_CHARACTERS = 5_000_000;
/** The plain table of 400 by 30 has 24,000. */
const MOST_ELEMENTS = 4_400;
/** A page of more is dear to read and to keep. */
const MOST_OF_PLAIN = 0.75;

function renderAll(caseFile: CaseFile, path: string, query: Record<string, string> = {}): string {
  const parties = caseFile.parties.map(({ key }) => key).join(",");
  return renderPage(openView(caseFile, { path, query: { parties, ...query } }));
}

describe("Of 400 issues and 60 parties", () => {
  const large = makeLargeCase("large", 400, 60);

  test.each([...LIST_VIEWS, "issues/i3", "parties/p3", "sources/s-p3"])("the page %s stays small", (path) => {
    expect(renderAll(large, path).length).toBeLessThan(MOST_CHARACTERS);
  });

  test.each(["", "spectrum"])("the tables of “%s” stay small", (path) => {
    expect(renderAll(large, path, { table: "plain" }).length).toBeLessThan(MOST_CHARACTERS);
  });
});

/** Elements that a browser would make of it. */
const countElements = (html: string) => html.match(/<[a-z]/g)?.length ?? 0;

test("The matrix of 400 issues and 30 parties stands in the page only as far as it is in sight", async () => {
  const render = (caseFile: CaseFile) => {
    const parties = caseFile.parties.map(({ key }) => key).join(",");
    return renderWhole(openView(caseFile, { query: { parties } }));
  };
  const caseFile = makeLargeCase("wide", 400, 30);
  const page = await render(caseFile);
  const plain = writePlainTable(caseFile);
  expect(page.length).toBeLessThan(plain.length * MOST_OF_PLAIN);
  expect(countElements(page)).toBeLessThan(MOST_ELEMENTS);
});

describe("The plain table of 100 issues and 100 parties", () => {
  const caseFile = makeLargeCase("long", 100, 100);
  const renderPart = (part: number) => renderAll(caseFile, "", { table: "plain", part: String(part) });
  const listIssues = (html: string) =>
    listTags(html, "tr").flatMap(({ id }) => (id?.startsWith("issue-") ? [id.slice("issue-".length)] : []));
  const parts = [renderPart(1), renderPart(2)];

  test("has every row once over its parts, each with the way to the other", () => {
    expect(parts.flatMap(listIssues)).toEqual(caseFile.issues.map(({ key }) => key));
    const onward = parts.map((html) => listTags(html, "a").find(({ rel }) => rel === "next")?.href);
    expect(onward).toEqual([expect.stringContaining("part=2"), undefined]);
  });

  test("ends with its last part, whatever the address asks for", () => {
    expect(listIssues(renderPart(9))).toEqual(listIssues(parts[1] ?? ""));
  });

  test("opens a panel beside the part that is shown", () => {
    const cells = listTags(parts[1] ?? "", "a").filter(({ id }) => id?.startsWith("cell-"));
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.every(({ href }) => href?.includes("part=2") && href.includes("table=plain"))).toBe(true);
  });
});
