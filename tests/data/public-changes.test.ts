import path from "node:path";
import { expect, test } from "vitest";
import { backupDatabase, restoreDatabase } from "@/lib/data/backups";
import { importCaseFile } from "@/lib/data/drafts";
import { listPublicChanges, type PublicCursor } from "@/lib/data/public-changes";
import { recallRelease, withdrawNegotiation } from "@/lib/data/withdrawals";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { withDatabase } from "../support/database";
import { LIBSQL_SERVER } from "../support/libsql-server";
import { publishCase } from "../support/publish-case";
import { caseWith } from "../support/tiny-case";

const database = withDatabase();
const editor = operatorOfThisMachine();

let cursor: PublicCursor = null;
async function changes(): Promise<string[] | "all"> {
  const answer = await listPublicChanges(cursor);
  cursor = answer.cursor;
  return answer.slugs === "all" ? "all" : [...answer.slugs];
}

const named = (slug: string, title = slug) => {
  const caseFile = caseWith({});
  return { ...caseFile, negotiation: { ...caseFile.negotiation, slug, title } };
};

test("whatever changes what the public sees is told once, by the negotiation; a draft is nobody's business", async () => {
  expect(await changes()).toBe("all");
  expect(await changes()).toEqual([]);
  await publishCase(named("first"));
  expect(await changes()).toEqual(["first"]);
  await publishCase(named("second"));
  await publishCase(named("first", "Another title"));
  expect(await changes()).toEqual(["second", "first"]);
  await importCaseFile({
    ...{ analyst: editor, caseFile: named("first", "A draft"), origin: "test" },
    ...{ replace: true, dryRun: false },
  });
  expect(await changes()).toEqual([]);
  await recallRelease({ editor, slug: "first", number: 2, reason: "A test." });
  expect(await changes()).toEqual(["first"]);
  for (const withdrawn of [true, false]) {
    await withdrawNegotiation({ editor, slug: "second", withdrawn });
    expect(await changes()).toEqual(["second"]);
  }
});

test.skipIf(LIBSQL_SERVER)(
  "after a restore everything is another's, also when as much has happened since as before",
  async () => {
    const file = path.join(database.folder, "kept.db");
    await backupDatabase({ file });
    await changes();
    await restoreDatabase({ file });
    expect(await changes()).toBe("all");

    await publishCase(named("third"));
    await changes();
    await restoreDatabase({ file });
    await publishCase(named("fourth"));
    expect(await changes()).toBe("all");
    expect(await changes()).toEqual([]);
  },
);

test("one who comes after very much has happened begins anew", async () => {
  const { createClient } = await import("@libsql/client");
  await changes();
  const client = createClient({ url: database.url });
  await client.execute(
    `INSERT INTO "PublicChange" ("negotiationId", "token")
     WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT 's' || i, 't' FROM n`,
  );
  client.close();
  expect(await changes()).toBe("all");
  expect(await changes()).toEqual([]);
});
