import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { listDraftStatements } from "@/lib/data/draft-statements";
import { importCaseFile } from "@/lib/data/drafts";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { readCaseFile } from "@/lib/schemas/case-file";
import { withDatabase } from "../support/database";

withDatabase();
const analyst = operatorOfThisMachine();

async function loadSample() {
  const parsed = readCaseFile(readFileSync("cases/river-basin.json", "utf8"));
  if (!parsed.ok) throw new Error("The sample is not valid");
  const { caseFile } = parsed;
  await importCaseFile({ analyst, caseFile, replace: true, dryRun: false, origin: "test.json" });
  return caseFile;
}

const find = (asked: Partial<Parameters<typeof listDraftStatements>[0]>) =>
  listDraftStatements({ analyst, slug: "river-basin", party: "", keys: [], words: [], ...asked });

it("finds the newest of a party, each with its source, as the draft has them", async () => {
  const { parties, statements, sources } = await loadSample();
  const party = parties[0]?.key ?? "";
  const own = statements.filter((statement) => statement.party === party);
  const found = (await find({ party })) ?? [];
  expect(found.map(({ statement }) => statement)).toEqual(expect.arrayContaining(own.slice(0, 1)));
  expect(found.every(({ statement }) => statement.party === party)).toBe(true);
  expect(found).toHaveLength(Math.min(40, own.length));
  for (const { statement, source } of found) {
    expect(statements).toContainEqual(statement);
    expect(sources).toContainEqual(source);
    expect(source.key).toBe(statement.source);
  }
  const dates = found.map(({ statement }) => statement.date);
  expect(dates).toEqual(dates.toSorted().toReversed());
});

it("finds what has all the words, in its text, its speaker or its source, and always what is asked for by key", async () => {
  const { statements } = await loadSample();
  const [wanted, other] = statements;
  const words = (wanted?.text ?? "").split(" ").slice(0, 3);
  const byWords = (await find({ words, keys: [other?.key ?? ""] })) ?? [];
  expect(byWords.map(({ statement }) => statement.key)).toEqual(
    expect.arrayContaining([wanted?.key, other?.key]),
  );
  const none = await find({ words: [...words, "nothing-of-the-kind"] });
  expect(none).toEqual([]);
});

it("has nothing of a negotiation that there is not", async () => {
  await loadSample();
  expect(await find({ slug: "nowhere", words: ["a"] })).toBeNull();
});
