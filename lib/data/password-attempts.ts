// How many wrong passwords are checked. Each is counted before it is checked, in a transaction, so that no number of
// tries at once gets more checked; a right one is taken off the count again. (rate-limiter-flexible has no store for
// libSQL, and its stores for SQL count in a table of their own outside our migrations.)
import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import { ensureSecret } from "@/lib/secret";
import { reader, type WriteTransaction, write } from "./client";

export const MOST_WRONG = { account: 10, address: 30 } as const;
export const WRONG_COUNTS_MS = 15 * 60_000;

type Measure = keyof typeof MOST_WRONG;
type Counted = Record<Measure, string>;

export type Attempt =
  | { ok: true; id: number }
  /** `retryAfter`: whole seconds until one more is checked. */
  | { ok: false; retryAfter: number };

/**
 * Counts one password that is about to be checked, as a wrong one.
 * @param who.account what was typed as the e-mail address, also where nobody has it
 * @param who.address of the client, as far as it can be believed
 */
export async function countAttempt(who: Counted, now: Date): Promise<Attempt> {
  const counted = { account: keyed("account", who.account), address: keyed("address", network(who.address)) };
  const since = new Date(now.getTime() - WRONG_COUNTS_MS);
  // Without the lock first: whoever goes on trying keeps nobody from writing.
  const refused = await findRefusal(reader(), counted, since, now);
  if (refused !== null) return refused;
  return write(async (tx): Promise<Attempt> => {
    await tx.passwordAttempt.deleteMany({ where: { at: { lte: since } } });
    const full = await findRefusal(tx, counted, since, now);
    if (full !== null) return full;
    const { id } = await tx.passwordAttempt.create({ data: { at: now, ...counted }, select: { id: true } });
    return { ok: true, id };
  });
}

/** The password was right: it counts no longer. */
export async function forgetAttempt(tx: WriteTransaction, id: number): Promise<void> {
  await tx.passwordAttempt.deleteMany({ where: { id } });
}

async function findRefusal(
  database: Pick<WriteTransaction, "passwordAttempt">,
  counted: Counted,
  since: Date,
  now: Date,
): Promise<Attempt | null> {
  let until = 0;
  for (const measure of ["account", "address"] as const) {
    const rows = await database.passwordAttempt.findMany({
      where: { [measure]: counted[measure], at: { gt: since } },
      orderBy: { at: "asc" },
      take: MOST_WRONG[measure],
      select: { at: true },
    });
    const oldest = rows[0];
    if (oldest && rows.length >= MOST_WRONG[measure]) {
      until = Math.max(until, oldest.at.getTime() + WRONG_COUNTS_MS);
    }
  }
  if (until === 0) return null;
  return { ok: false, retryAfter: Math.max(1, Math.ceil((until - now.getTime()) / 1000)) };
}

function keyed(kind: Measure, value: string): string {
  return createHmac("sha256", ensureSecret()).update(`attempt ${kind} ${value}`, "utf8").digest("base64url");
}

/** Whoever has one address of IPv6 has 64 bits of them, so the first half is what counts. */
export function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(plain)) return plain;
  const [head = "", tail] = (plain.split("%")[0] ?? "").toLowerCase().split("::");
  const groups = (part: string | undefined) => (part ? part.split(":") : []);
  const [first, last] = [groups(head), groups(tail)];
  const zeros = Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0");
  const all = tail === undefined ? first : [...first, ...zeros, ...last];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
