import type { Admin } from "@/lib/domain/permissions";
import { reader } from "./client";

export interface AccountRecord {
  id: number;
  at: Date;
  actor: string;
  action: string;
  /** Whom it concerns: their name then, and their e-mail address. */
  name: string;
  email: string;
}

/** The newest `limit` of them, newest first. */
export async function listAccountRecords({
  limit,
}: {
  admin: Admin;
  limit: number;
}): Promise<AccountRecord[]> {
  const rows = await reader().revision.findMany({
    where: { kind: "user" },
    orderBy: { id: "desc" },
    take: limit,
    select: { id: true, at: true, actor: true, action: true, title: true, key: true },
  });
  return rows.map(({ title, key, ...row }) => ({ ...row, name: title, email: key }));
}
