import type { DraftKeys, Mentioned } from "@/lib/schemas/edited-things";
import type { WriteTransaction } from "./client";
import { Prisma } from "./generated/client";
import { push } from "./push";

/**
 * The keys of a draft that anything can refer to, in one statement.
 * @param among of sources and statements, which can be thousands, only those of these that there are; null: all
 */
export async function readKeys(
  tx: WriteTransaction,
  negotiationId: string,
  among: Mentioned | null,
): Promise<DraftKeys> {
  const chosen = (list: keyof Mentioned) =>
    among === null
      ? Prisma.empty
      : Prisma.sql`AND "key" IN (SELECT "value" FROM json_each(${JSON.stringify(among[list])}))`;
  const [row] = await tx.$queryRaw<
    Record<"parties" | "issues" | "options" | "sources" | "statements", string>[]
  >`
    WITH "of" AS (SELECT ${negotiationId} AS "id")
    SELECT
      (SELECT json_group_array("key") FROM "Party", "of" WHERE "negotiationId" = "of"."id") AS "parties",
      (SELECT json_group_array("key") FROM "Issue", "of" WHERE "negotiationId" = "of"."id") AS "issues",
      (SELECT json_group_array(json_array("issueKey", "key")) FROM "Option", "of" WHERE "negotiationId" = "of"."id")
        AS "options",
      (SELECT json_group_array("key") FROM "Source", "of" WHERE "negotiationId" = "of"."id" ${chosen("sources")})
        AS "sources",
      (SELECT json_group_array("key") FROM "Statement", "of" WHERE "negotiationId" = "of"."id" ${chosen("statements")})
        AS "statements"`;
  const list = (text: string | undefined): string[] => JSON.parse(text ?? "[]");
  const options = new Map<string, string[]>();
  for (const [issue, option] of JSON.parse(row?.options ?? "[]") as [string, string][]) {
    push(options, issue, option);
  }
  return {
    parties: list(row?.parties),
    issues: list(row?.issues).map((key) => ({ key, options: options.get(key) ?? [] })),
    sources: list(row?.sources),
    statements: list(row?.statements),
  };
}
