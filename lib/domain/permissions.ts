// Permission is a type: what reads a draft or writes anything asks for one of these values, and only this file makes them.
declare const proof: unique symbol;

/** Each may what the one before may: edit drafts; publish and share; people and settings. */
export const ROLES = ["analyst", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

export interface Analyst {
  readonly [proof]: "analyst" | "editor" | "admin";
  /** Who acts, as history shows it. */
  readonly actor: string;
  /** Of the request with which they do; a command has none. */
  readonly requestId?: string;
}
export interface Editor extends Analyst {
  readonly [proof]: "editor" | "admin";
}
export interface Admin extends Editor {
  readonly [proof]: "admin";
}

/** Somebody signed in, for what is theirs alone: their name, password, sessions and second factor. */
export interface Oneself {
  readonly [proof]: "oneself";
  readonly actor: string;
  readonly requestId?: string;
  readonly userId: string;
  /** The one with which they are here. */
  readonly sessionId: string;
}

/** Somebody who makes share links and sees to their own. */
export interface Sharer {
  readonly [proof]: "sharer";
  readonly actor: string;
  readonly requestId?: string;
  readonly userId: string;
  /** Sees to those of everybody. */
  readonly ofAll: boolean;
}

/** Somebody with a session that stands, as the database has them now. */
export interface Viewer {
  requestId?: string;
  userId: string;
  sessionId: string;
  email: string;
  /** As history shows it. */
  name: string;
  role: Role;
  hasSecondFactor: boolean;
  /** One is compulsory and they have none yet: until then they may only set it up. */
  lacksSecondFactor: boolean;
}

export function decideAnalyst(viewer: Viewer): Analyst | null {
  return mayActAs(viewer, "analyst") ? (proofOf(viewer) as Analyst) : null;
}

export function decideEditor(viewer: Viewer): Editor | null {
  return mayActAs(viewer, "editor") ? (proofOf(viewer) as Editor) : null;
}

function decideAdmin(viewer: Viewer): Admin | null {
  return mayActAs(viewer, "admin") ? (proofOf(viewer) as Admin) : null;
}

/** What the work of a page or an action needs: proof of who asks. */
export interface Proofs {
  analyst: Analyst;
  editor: Editor;
  admin: Admin;
  /** For what is one's own; open also to who has to set up a second factor first. */
  oneself: Oneself;
}

const DECISIONS: { readonly [Who in keyof Proofs]: (viewer: Viewer) => Proofs[Who] | null } = {
  ...{ analyst: decideAnalyst, editor: decideEditor, admin: decideAdmin, oneself: decideOneself },
};

/** Null: they may not. */
export function decideProof<Who extends keyof Proofs>(who: Who, viewer: Viewer): Proofs[Who] | null {
  return DECISIONS[who](viewer);
}

export function decideOneself(viewer: Viewer): Oneself {
  const { userId, sessionId } = viewer;
  return { ...proofOf(viewer), userId, sessionId } as Oneself;
}

/** Whoever may see drafts may share releases; the proof of it comes first. */
export function decideSharer(_proof: Analyst, viewer: Viewer): Sharer {
  const { userId, role } = viewer;
  return { ...proofOf(viewer), userId, ofAll: role === "admin" } as Sharer;
}

function proofOf({ name, requestId }: Viewer): { actor: string; requestId?: string } {
  return requestId === undefined ? { actor: name } : { actor: name, requestId };
}

function mayActAs({ role, lacksSecondFactor }: Viewer, least: Role): boolean {
  return !lacksSecondFactor && ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** Whoever operates the machine may do everything that the commands do. For lib/cli only. */
export function operatorOfThisMachine(): Admin {
  return { actor: OPERATOR } as Admin;
}

/**
 * Somebody who asked the server for what it does in a program of its own: the server found out who it was and that they
 * may. For lib/cli only.
 */
export function onBehalfOf(asked: { actor: string; requestId?: string }): Analyst {
  return { ...asked } as Analyst;
}

const OPERATOR = "command line";

/** What history calls those who are nobody: no person may have such a name. */
export const RESERVED_NAMES: readonly string[] = [OPERATOR, "server"];
