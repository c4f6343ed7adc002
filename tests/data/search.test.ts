// What is found over all negotiations: what the public sees, all of it, and never anything else.
import { readFileSync } from "node:fs";
import path from "node:path";
import { createClient } from "@libsql/client";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backupDatabase, restoreDatabase, verifyDatabase } from "@/lib/data/backups";
import { reader, write } from "@/lib/data/client";
import { importCaseFile } from "@/lib/data/drafts";
import { publishNegotiation } from "@/lib/data/releases";
import { listFoundNegotiations } from "@/lib/data/search";
import { settleSearchIndex } from "@/lib/data/search-index";
import { recallRelease, withdrawNegotiation } from "@/lib/data/withdrawals";
import type { CaseFile } from "@/lib/domain/case-file";
import { searchWords } from "@/lib/domain/find-in-text";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { searchCase } from "@/lib/domain/search";
import { listSearchEntries } from "@/lib/domain/search-entries";
import { withDatabase } from "../support/database";
import { caseFiles } from "../support/generate-case";
import { LIBSQL_SERVER } from "../support/libsql-server";

const database = withDatabase();
const editor = operatorOfThisMachine();
const RUNS = { seed: 20_261_125, numRuns: process.env.LONG_TESTS ? 200 : 25 };

const readSample = (name: string): CaseFile => JSON.parse(readFileSync(`cases/${name}.json`, "utf8"));
const SAMPLES = ["iran-us-2025-26", "plastics-treaty", "river-basin"].map(readSample);

const draft = (caseFile: CaseFile) =>
  importCaseFile({ analyst: editor, caseFile, replace: true, dryRun: false, origin: "test.json" });
async function publish(caseFile: CaseFile): Promise<void> {
  await draft(caseFile);
  const answer = await publishNegotiation({ editor, slug: caseFile.negotiation.slug, note: "For the test." });
  if (!answer.ok) throw new Error(`Not published: ${answer.reason}`);
}
const find = (q: string) => listFoundNegotiations(searchWords(q));
const slugsOf = async (q: string) => (await find(q)).map(({ slug }) => slug);

/** What the pure function finds in these cases, as the index says it. */
function expected(cases: readonly CaseFile[], q: string) {
  return cases
    .map((caseFile) => ({ slug: caseFile.negotiation.slug, hits: searchCase(caseFile, q, null).total }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits || (a.slug < b.slug ? -1 : 1));
}

const named = (slug: string, title: string, summary = "Nothing else.") => {
  const [first] = SAMPLES;
  if (!first) throw new Error("There are samples.");
  return { ...first, negotiation: { ...first.negotiation, slug, title, summary } };
};

describe("Looking over all negotiations", () => {
  test("finds what the pure function finds, in every sample, whatever is looked for", async () => {
    for (const caseFile of SAMPLES) await publish(caseFile);
    const texts = SAMPLES.flatMap(listSearchEntries).flatMap((entry) => entry.texts.map(({ text }) => text));
    const parts = fc
      .tuple(fc.constantFrom(...texts), fc.nat({ max: 150 }), fc.integer({ min: 1, max: 20 }))
      .map(([text, at, length]) =>
        Array.from(text)
          .slice(at, at + length)
          .join(""),
      );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          parts,
          fc.tuple(parts, parts).map((two) => two.join(" ")),
        ),
        async (q) => {
          expect(await find(q)).toEqual(expected(SAMPLES, q));
        },
      ),
      { ...RUNS, numRuns: RUNS.numRuns * 8, examples: [["a"], ["הי"], ["iran x"], ["中"], [""], ['"']] },
    );
  });

  test("takes nothing that a reader writes as a language", async () => {
    for (const q of [
      '"',
      "AND",
      "iran OR",
      "texts:iran",
      "iran*",
      "NEAR(iran",
      "(",
      "iran -oman",
      "^iran",
      "%",
      "_",
      "'; DROP",
    ])
      expect(await find(q), q).toEqual(expected(SAMPLES, q));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 30 }), async (q) => {
        expect(await find(q)).toEqual(expected(SAMPLES, q));
      }),
      RUNS,
    );
  });

  test("finds generated cases of all shapes", async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(caseFiles(), fc.nat(), async (generated, pick) => {
        const slug = `generated-${number++}`;
        const caseFile = { ...generated, negotiation: { ...generated.negotiation, slug } };
        await publish(caseFile);
        const texts = listSearchEntries(caseFile).flatMap((entry) => entry.texts.map(({ text }) => text));
        const q = texts[pick % texts.length] ?? "";
        const found = (await find(q)).find((one) => one.slug === slug);
        expect(found?.hits ?? 0).toBe(searchCase(caseFile, q, null).total);
      }),
      RUNS,
    );
  });
});

describe("What the public does not see is not found", () => {
  test("a draft, until it is published; then only what is published", async () => {
    await draft(named("zebra-talks", "Zebra talks"));
    expect(await slugsOf("zebra")).toEqual([]);
    await publish(named("zebra-talks", "Zebra talks"));
    expect(await slugsOf("zebra")).toEqual(["zebra-talks"]);
    await draft(named("zebra-talks", "Okapi talks"));
    expect(await slugsOf("okapi")).toEqual([]);
    expect(await slugsOf("zebra")).toEqual(["zebra-talks"]);
  });

  test("a release that is not the latest, or was recalled: then the one before it is found again", async () => {
    await publish(named("zebra-talks", "Okapi talks"));
    expect([await slugsOf("zebra"), await slugsOf("okapi")]).toEqual([[], ["zebra-talks"]]);
    await recallRelease({ editor, slug: "zebra-talks", number: 2, reason: "A mistake." });
    expect([await slugsOf("zebra"), await slugsOf("okapi")]).toEqual([["zebra-talks"], []]);
    await recallRelease({ editor, slug: "zebra-talks", number: 1, reason: "A mistake." });
    expect([await slugsOf("zebra"), await slugsOf("okapi")]).toEqual([[], []]);
  });

  test("a negotiation that was withdrawn, until it is public again", async () => {
    await publish(named("lemur-talks", "Lemur talks"));
    await withdrawNegotiation({ editor, slug: "lemur-talks", withdrawn: true });
    expect(await slugsOf("lemur")).toEqual([]);
    await withdrawNegotiation({ editor, slug: "lemur-talks", withdrawn: false });
    expect(await slugsOf("lemur")).toEqual(["lemur-talks"]);
  });

  test("not even where its entries were left behind", async () => {
    await publish(named("tapir-talks", "Tapir talks"));
    await write((tx) =>
      tx.negotiation.update({ where: { slug: "tapir-talks" }, data: { withdrawnAt: new Date(0) } }),
    );
    expect(await slugsOf("tapir")).toEqual([]);
    expect(await verifyDatabase()).toEqual([expect.stringContaining("tapir-talks")]);
    expect(await settleSearchIndex()).toEqual(["tapir-talks"]);
    expect(await verifyDatabase()).toEqual([]);
    expect(await reader().searchEntry.count({ where: { negotiation: { slug: "tapir-talks" } } })).toBe(0);
  });
});

describe("The index", () => {
  test("says the same as the entries that it is made of", async () => {
    const client = createClient({ url: database.url });
    await client.execute(`INSERT INTO "SearchText" ("SearchText", rank) VALUES ('integrity-check', 1)`);
    client.close();
  });

  test("is made for a database that lacks it, once", async () => {
    await write((tx) => tx.searchEntry.deleteMany());
    expect(await find("iran")).toEqual([]);
    expect(await settleSearchIndex()).toContain("iran-us-2025-26");
    expect(await slugsOf("enrichment")).toContain("iran-us-2025-26");
    expect(await settleSearchIndex()).toEqual([]);
  });

  test.skipIf(LIBSQL_SERVER)(
    "comes back with a backup, and is made for one from before there was any",
    async () => {
      const file = path.join(database.folder, "kept", "with.db");
      await backupDatabase({ file });
      await publish(named("quagga-talks", "Quagga talks"));
      await restoreDatabase({ file });
      expect(await slugsOf("quagga")).toEqual([]);
      expect(await slugsOf("enrichment")).toContain("iran-us-2025-26");

      await write((tx) => tx.searchEntry.deleteMany());
      const without = path.join(database.folder, "kept", "without.db");
      await backupDatabase({ file: without });
      await restoreDatabase({ file: without });
      expect(await slugsOf("enrichment")).toContain("iran-us-2025-26");
      expect(await verifyDatabase()).toEqual([]);
    },
  );
});
