// How many wrong codes of talks are looked up: 60 in 15 minutes from one client, 5,000 a day in all. Unlike a password a
// code is counted when it turned out to be wrong, not before: two hundred people who come in at once are one client.
import { createHmac } from "node:crypto";
import { ensureSecret } from "@/lib/secret";
import { reader, type WriteTransaction, write } from "./client";
import { network } from "./password-attempts";

const CLIENT = { most: 60, ms: 15 * 60_000 };
/** In all: of 47 million codes. */
const ALL = { most: 5_000, ms: 24 * 3_600_000 };

export type TalkRefusal = {
  /** Whole seconds until one more is looked up. */
  retryAfter: number;
};

/** Null: a code may be looked up. `address`: of the client, as far as it can be believed. */
export function refuseCode(address: string, now: Date): Promise<TalkRefusal | null> {
  return findRefusal(reader(), clientOf(address), now);
}

/** One that was nobody's. */
export async function countWrongCode(address: string, now: Date): Promise<void> {
  const client = clientOf(address);
  await write(async (tx) => {
    await tx.talkAttempt.deleteMany({ where: { at: { lte: before(now, ALL.ms) } } });
    // Of where it came from nothing is kept longer than it counts.
    await tx.talkAttempt.updateMany({
      where: { at: { lte: before(now, CLIENT.ms) }, client: { not: null } },
      data: { client: null },
    });
    // Tries at once are counted one by one, and no more of them than are looked up.
    if ((await findRefusal(tx, client, now)) === null)
      await tx.talkAttempt.create({ data: { client, at: now }, select: { id: true } });
  });
}

async function findRefusal(
  database: Pick<WriteTransaction, "talkAttempt">,
  client: string,
  now: Date,
): Promise<TalkRefusal | null> {
  let until = 0;
  for (const { most, ms, who } of [
    { ...CLIENT, who: { client } },
    { ...ALL, who: {} },
  ]) {
    const oldest = await database.talkAttempt.findFirst({
      where: { ...who, at: { gt: before(now, ms) } },
      orderBy: { at: "desc" },
      skip: most - 1,
      select: { at: true },
    });
    if (oldest) until = Math.max(until, oldest.at.getTime() + ms);
  }
  return until === 0 ? null : { retryAfter: Math.max(1, Math.ceil((until - now.getTime()) / 1000)) };
}

function clientOf(address: string): string {
  return createHmac("sha256", ensureSecret())
    .update(`talk code ${network(address)}`, "utf8")
    .digest("base64url");
}

function before(now: Date, ms: number): Date {
  return new Date(now.getTime() - ms);
}
