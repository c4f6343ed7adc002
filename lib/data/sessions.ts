// Who is signed in, in which browser. Asked of the database on every request, so whatever ends a session ends it at once.
import type { Oneself, Role, Viewer } from "@/lib/domain/permissions";
import { getSettings } from "@/lib/settings";
import { reader, type WriteTransaction, write } from "./client";
import { DatabaseUnavailable } from "./database-error";
import { hashToken, makeToken } from "./tokens";

/** That a session was used is noted to the minute, or finer where it ends after a few. */
const NOTED_MS = 60_000;

/** What a browser says of itself can be of any length. */
const LONGEST_BROWSER = 300;

/** Begins a session in the caller's transaction and clears away those that have ended. Resolves to the token. */
export async function beginSession(
  tx: WriteTransaction,
  { userId, browser, now }: { userId: string; browser: string | null; now: Date },
): Promise<string> {
  const token = makeToken();
  await tx.session.deleteMany({ where: { createdAt: { lte: absoluteEnd(now) } } });
  const data = {
    ...{ userId, tokenHash: hashToken(token), createdAt: now, usedAt: now },
    browser: browser?.slice(0, LONGEST_BROWSER) ?? null,
  };
  await tx.session.create({ data, select: { id: true } });
  return token;
}

/**
 * Who has this session; null where it has ended or never was. `asleep`: a request that nobody made by hand, so it does
 * not keep the session from ending.
 */
export async function findViewer(token: string, now: Date, { asleep = false } = {}): Promise<Viewer | null> {
  const { sessions, secondFactorCompulsory } = getSettings();
  const session = await reader().session.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      ...{ id: true, createdAt: true, usedAt: true },
      user: {
        select: { id: true, email: true, name: true, role: true, disabledAt: true, secondFactor: true },
      },
    },
  });
  if (session === null || session.user.disabledAt !== null) return null;
  if (session.createdAt <= absoluteEnd(now)) return null;
  const unused = now.getTime() - session.usedAt.getTime();
  if (unused >= sessions.idleMs) return null;
  if (!asleep && unused >= Math.min(NOTED_MS, sessions.idleMs / 20)) await noteUse(session.id, now);
  const { id, email, name, role, secondFactor } = session.user;
  const hasSecondFactor = secondFactor !== null;
  const lacksSecondFactor = secondFactorCompulsory && !hasSecondFactor;
  return {
    ...{ userId: id, sessionId: session.id, email, name, role: role as Role },
    ...{ hasSecondFactor, lacksSecondFactor },
  };
}

/** Reading goes on where nothing can be written; the session then ends as if it had not been used. */
async function noteUse(id: string, now: Date): Promise<void> {
  try {
    await write((tx) => tx.session.updateMany({ where: { id, usedAt: { lt: now } }, data: { usedAt: now } }));
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
  }
}

/** Signing out: of the session that has this token, if there is one. */
export async function endSession(token: string): Promise<void> {
  await write((tx) => tx.session.deleteMany({ where: { tokenHash: hashToken(token) } }));
}

export interface SessionInfo {
  id: string;
  createdAt: Date;
  usedAt: Date;
  browser: string | null;
  /** The one that asks. */
  own: boolean;
}

/** One's own sessions that have not ended, the one used last first. */
export async function listOwnSessions(oneself: Oneself, now: Date): Promise<SessionInfo[]> {
  const idleEnd = new Date(now.getTime() - getSettings().sessions.idleMs);
  const rows = await reader().session.findMany({
    where: { userId: oneself.userId, createdAt: { gt: absoluteEnd(now) }, usedAt: { gt: idleEnd } },
    orderBy: [{ usedAt: "desc" }, { id: "asc" }],
    select: { id: true, createdAt: true, usedAt: true, browser: true },
  });
  return rows.map((row) => ({ ...row, own: row.id === oneself.sessionId }));
}

/** What began before this has ended. */
function absoluteEnd(now: Date): Date {
  return new Date(now.getTime() - getSettings().sessions.absoluteMs);
}
