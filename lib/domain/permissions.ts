// Permission is a type: what reads a draft or writes anything asks for one of these values, and only this file makes them.
declare const proof: unique symbol;

export interface Analyst {
  readonly [proof]: "analyst" | "editor" | "admin";
  /** Who acts, as history shows it. */
  readonly actor: string;
}
export interface Editor extends Analyst {
  readonly [proof]: "editor" | "admin";
}
export interface Admin extends Editor {
  readonly [proof]: "admin";
}

/** Whoever operates the machine may do everything that the commands do. For lib/cli only. */
export function operatorOfThisMachine(): Admin {
  return { actor: "command line" } as Admin;
}
