// Share links in all their states, made in the database of a server: to make each by hand would take a page each.
import { createHash, createHmac, randomUUID } from "node:crypto";
import { weakHash } from "../../support/weak-hash";
import { inDatabase, makePerson } from "./sign-in";

/** Of servers that tests give links of. */
export const SHARE_SECRET = "a secret of the tests, 0123456789";

export const SHARE_PASSWORD = "harbour-lemon-quiet-47";

interface LinkOptions {
  database: string;
  slug: string;
  /** The number of the release; null: it follows the latest. */
  release?: number | null;
  page?: string;
  query?: string;
  hasPassword?: boolean;
  beginsAt?: Date;
  expiresAt?: Date;
  revokedAt?: Date;
  mayChange?: boolean;
  mayDownload?: boolean;
  mayEmbed?: boolean;
  embedSites?: string;
}

export interface TestLink {
  id: string;
  token: string;
}

const at = (date: Date | undefined) => date?.toISOString().replace("Z", "+00:00") ?? null;

/** As lib/data/share-tokens.ts makes it under SHARE_SECRET. */
function tokenOf(id: string): string {
  return createHmac("sha256", SHARE_SECRET)
    .update(`share ${id}`)
    .digest()
    .subarray(0, 18)
    .toString("base64url");
}

export async function makeShareLink(options: LinkOptions): Promise<TestLink> {
  const { database, slug, release = null } = options;
  const person = await makePerson({ role: "analyst", database });
  const id = randomUUID();
  const token = tokenOf(id);
  const values = {
    id,
    tokenHash: createHash("sha256").update(token).digest("hex"),
    userId: person.id,
    page: options.page ?? "",
    query: options.query ?? "",
    beginsAt: at(options.beginsAt),
    expiresAt: at(options.expiresAt),
    passwordHash: options.hasPassword ? weakHash(SHARE_PASSWORD) : null,
    mayChange: Number(options.mayChange ?? false),
    mayDownload: Number(options.mayDownload ?? true),
    mayEmbed: Number(options.mayEmbed ?? true),
    embedSites: options.embedSites ?? "",
    createdAt: at(new Date()),
    revokedAt: at(options.revokedAt),
  };
  const names = Object.keys(values);
  const { rowsAffected } = await inDatabase(database, (client) =>
    client.execute({
      sql: `INSERT INTO "ShareLink" (${names.map((name) => `"${name}"`).join(", ")}, "negotiationId", "releaseId")
        SELECT ${names.map((name) => `:${name}`).join(", ")}, n.id, ${release === null ? "NULL" : "r.id"}
        FROM "Negotiation" n ${release === null ? "" : 'JOIN "Release" r ON r.negotiationId = n.id AND r.number = :release'}
        WHERE n.slug = :slug`,
      args: { ...values, slug, ...(release === null ? {} : { release }) },
    }),
  );
  if (rowsAffected !== 1) throw new Error(`There is no such release of ${slug}.`);
  return { id, token };
}
