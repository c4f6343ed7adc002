// How many statements a page costs: as many with hundreds of releases and negotiations as with one.
import type { InStatement } from "@libsql/client";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { closeDatabase } from "@/lib/data/client";
import { FileLibSql, openClient } from "@/lib/data/file-libsql";
import { listPublicChanges } from "@/lib/data/public-changes";
import { listReleases } from "@/lib/data/releases";
import { listNegotiationCards } from "@/lib/request/list-negotiation-cards";
import { openCase } from "@/lib/request/open-case";
import { searchNegotiations } from "@/lib/request/search-negotiations";
import { addCopies, COPIED } from "../bench/copies";
import { makeLargeCase } from "../bench/large-case";
import { withDatabase } from "../support/database";
import { publishCase } from "../support/publish-case";

const database = withDatabase();

let count = 0;
const createClient = FileLibSql.prototype.createClient;
vi.spyOn(FileLibSql.prototype, "createClient").mockImplementation(function (this: FileLibSql, config) {
  const client = createClient.call(this, config);
  const execute = client.execute.bind(client) as (
    statement: InStatement,
  ) => ReturnType<typeof client.execute>;
  client.execute = (statement: InStatement) => {
    count += 1;
    return execute(statement);
  };
  return client;
});

const tiny = (slug: string, summary: string) => {
  const caseFile = makeLargeCase(slug, 2, 2);
  return { ...caseFile, negotiation: { ...caseFile.negotiation, summary } };
};

const open = (number: string | null) => openCase({ slug: COPIED, number, segments: [], query: {} });
const READS: Readonly<Record<string, { most: number; read: () => Promise<unknown> }>> = {
  "the latest release": { most: 1, read: () => open(null) },
  "a release by its number": { most: 2, read: () => open("1") },
  "the list of releases": { most: 1, read: () => listReleases(COPIED) },
  "what has changed": { most: 1, read: () => listPublicChanges(null) },
  "the list of negotiations": { most: 2, read: () => listNegotiationCards(1, "en") },
  // One for each of the five that are shown.
  search: { most: 6, read: () => searchNegotiations("benchmark", 1, "en") },
};

/** Of each read, when all that is kept of releases is there. */
async function countAll(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, { read }] of Object.entries(READS)) {
    await read();
    count = 0;
    await read();
    counts[name] = count;
  }
  return counts;
}

describe("the statements of a page are few", () => {
  const expectFew = async () => {
    const counts = await countAll();
    for (const [name, { most }] of Object.entries(READS)) {
      expect(counts[name], name).toBeGreaterThan(0);
      expect(counts[name], name).toBeLessThanOrEqual(most);
    }
  };
  beforeAll(async () => {
    await closeDatabase();
    await publishCase(tiny(COPIED, "1"));
  });

  test("with one release of one negotiation", expectFew);

  test("with thirty releases, and more negotiations than a statement may have parameters", async () => {
    for (let release = 2; release <= 30; release += 1) await publishCase(tiny(COPIED, String(release)));
    const client = openClient({ url: database.url }, "write");
    await addCopies(client, "negotiations", 2, 2_000).finally(() => client.close());
    expect((await listNegotiationCards(1, "en")).total).toBe(2_000);
    await expectFew();
  });
});
