// How many wrong passwords of a share link are checked: ten in 15 minutes from one client, a hundred a day in all. Each
// is counted before it is checked, as for signing in (password-attempts.ts).
import { createHmac } from "node:crypto";
import { ensureSecret } from "@/lib/secret";
import { reader, type WriteTransaction, write } from "./client";
import { type Attempt, network } from "./password-attempts";

const CLIENT = { most: 10, ms: 15 * 60_000 };
const LINK = { most: 100, ms: 24 * 3_600_000 };

/** Counts one password that is about to be checked, as a wrong one. `address`: of the client, as far as it can be believed. */
export async function countUnlock(of: { linkId: string; address: string }, now: Date): Promise<Attempt> {
  const { linkId } = of;
  const client = createHmac("sha256", ensureSecret())
    .update(`unlock attempt ${linkId} ${network(of.address)}`, "utf8")
    .digest("base64url");
  // Without the lock first: whoever goes on trying keeps nobody from writing.
  const refused = await findRefusal(reader(), linkId, client, now);
  if (refused !== null) return refused;
  return write(async (tx): Promise<Attempt> => {
    await tx.unlockAttempt.deleteMany({ where: { at: { lte: before(now, LINK.ms) } } });
    // Of where it came from nothing is kept longer than it counts.
    await tx.unlockAttempt.updateMany({
      where: { at: { lte: before(now, CLIENT.ms) }, client: { not: null } },
      data: { client: null },
    });
    const full = await findRefusal(tx, linkId, client, now);
    if (full !== null) return full;
    const { id } = await tx.unlockAttempt.create({ data: { linkId, client, at: now }, select: { id: true } });
    return { ok: true, id };
  });
}

/** The password was right: it counts no longer. */
export async function forgetUnlock(tx: WriteTransaction, id: number): Promise<void> {
  await tx.unlockAttempt.deleteMany({ where: { id } });
}

async function findRefusal(
  database: Pick<WriteTransaction, "unlockAttempt">,
  linkId: string,
  client: string,
  now: Date,
): Promise<Attempt | null> {
  let until = 0;
  for (const { most, ms, who } of [
    { ...CLIENT, who: { client } },
    { ...LINK, who: {} },
  ]) {
    const rows = await database.unlockAttempt.findMany({
      where: { linkId, ...who, at: { gt: before(now, ms) } },
      orderBy: { at: "asc" },
      take: most,
      select: { at: true },
    });
    const oldest = rows[0];
    if (oldest && rows.length >= most) until = Math.max(until, oldest.at.getTime() + ms);
  }
  if (until === 0) return null;
  return { ok: false, retryAfter: Math.max(1, Math.ceil((until - now.getTime()) / 1000)) };
}

function before(now: Date, ms: number): Date {
  return new Date(now.getTime() - ms);
}
