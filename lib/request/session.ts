// Who asks. A page, an action or a route gets its proof here, from the session in the database: whoever was disabled,
// demoted or signed out a moment ago is nobody now. Layouts may ask who is there, and protect nothing by it.
//
// No loading.tsx beneath /admin: with one, Next sends the first bytes before a page has found out who asks, and the way
// to /login is then no redirect any more.
import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { endSession, findViewer } from "@/lib/data/sessions";
import {
  type Admin,
  type Analyst,
  decideProof,
  type Editor,
  type Oneself,
  type Proofs,
  type Viewer,
} from "@/lib/domain/permissions";
import { getSettings } from "@/lib/settings";
import { PATH_HEADER } from "./headers";
import { loginAddress, SECOND_FACTOR_PATH } from "./own-path";
import { REQUEST_ID_HEADER } from "./request-id";

/** A page that asks again by itself sends this with each request: nobody is there who keeps the session alive. @public */
export const ASLEEP_HEADER = "x-parley-asleep";

/** On https no other host and no plain page can set a cookie of this name. */
function cookieName(): string {
  return isHttps() ? "__Host-parley" : "parley";
}

function isHttps(): boolean {
  return getSettings().appOrigin.startsWith("https:");
}

/** Whoever is signed in in this browser; null: nobody. Asked once for each page. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const token = (await cookies()).get(cookieName())?.value;
  if (token === undefined || token === "") return null;
  const sent = await headers();
  const viewer = await findViewer(token, new Date(), { asleep: sent.has(ASLEEP_HEADER) });
  const requestId = sent.get(REQUEST_ID_HEADER);
  return viewer === null || requestId === null ? viewer : { ...viewer, requestId };
});

/** For pages: nobody signed in is sent to sign in and back, and whoever may not is told what an unknown address is told. */
export async function requireAnalyst(): Promise<{ viewer: Viewer; analyst: Analyst }> {
  const { viewer, proof } = await requireProof("analyst");
  return { viewer, analyst: proof };
}

/** As requireAnalyst. @public */
export async function requireEditor(): Promise<{ viewer: Viewer; editor: Editor }> {
  const { viewer, proof } = await requireProof("editor");
  return { viewer, editor: proof };
}

/** As requireAnalyst. */
export async function requireAdmin(): Promise<{ viewer: Viewer; admin: Admin }> {
  const { viewer, proof } = await requireProof("admin");
  return { viewer, admin: proof };
}

/** For pages about oneself, which are open also to who has to set up a second factor first. */
export async function requireOneself(): Promise<{ viewer: Viewer; oneself: Oneself }> {
  const { viewer, proof } = await requireProof("oneself");
  return { viewer, oneself: proof };
}

async function requireProof<Who extends keyof Proofs>(who: Who) {
  const viewer = await requireViewer();
  return { viewer, proof: decideProof(who, viewer) ?? refuse(viewer) };
}

async function requireViewer(): Promise<Viewer> {
  return (await getViewer()) ?? redirect(loginAddress((await headers()).get(PATH_HEADER)));
}

function refuse({ lacksSecondFactor }: Viewer): never {
  return lacksSecondFactor ? redirect(SECOND_FACTOR_PATH) : notFound();
}

/**
 * Of an action: from now on this browser has the session that `token` opens, and the one that it had has ended. It ends
 * with the browser, or before.
 */
export async function keepSession(token: string): Promise<void> {
  const jar = await cookies();
  const before = jar.get(cookieName())?.value;
  if (before) await endSession(before);
  jar.set(cookieName(), token, { httpOnly: true, sameSite: "lax", secure: isHttps(), path: "/" });
}

/** Of an action: ends the session of this browser, if it has one. */
export async function signOut(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(cookieName())?.value;
  if (token) await endSession(token);
  jar.set(cookieName(), "", { httpOnly: true, sameSite: "lax", secure: isHttps(), path: "/", maxAge: 0 });
}
