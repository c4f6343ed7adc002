// What was typed into a form and is not saved, in the browser's storage: by whom and into which form, so that nobody is
// offered what somebody else typed. A page writes under an id of its own, and so never over what another left behind.

export interface Typed {
  /** Of the page that it was typed in. */
  page: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The version of the thing that stood in the form; "": none. */
  basedOn: string;
  values: Readonly<Record<string, string>>;
}

type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** What the browser keeps, and what only this tab remembers; null where it keeps nothing. */
export function openMemory(): { kept: Storage; tab: Storage } | null {
  try {
    return { kept: localStorage, tab: sessionStorage };
  } catch {
    return null;
  }
}

const PREFIX = "parley.typed ";
const SENT = "parley.sent";

/** Of a form nobody came back to: what is older is thrown away. */
const LONGEST_MS = 30 * 86_400_000;
/** So many pages of one form. */
const MOST = 3;

export function nameTyped(user: string, form: string): string {
  return `${PREFIX}${user} ${form}`;
}

/** Newest first. */
export function readTyped(memory: Memory, name: string, now: number): Typed[] {
  try {
    const all: unknown = JSON.parse(memory.getItem(name) ?? "[]");
    return Array.isArray(all) ? all.filter(isTyped).filter(({ at }) => now - at < LONGEST_MS) : [];
  } catch {
    return [];
  }
}

/** It may have been written by another version of the program. */
function isTyped(one: unknown): one is Typed {
  if (typeof one !== "object" || one === null) return false;
  const { page, at, basedOn, values } = one as Partial<Typed>;
  if (typeof page !== "string" || typeof at !== "number" || typeof basedOn !== "string") return false;
  return typeof values === "object" && Object.values(values).every((value) => typeof value === "string");
}

/** In place of what the page wrote before. False where the browser keeps nothing. */
export function keepTyped(memory: Memory, name: string, typed: Typed): boolean {
  const others = readTyped(memory, name, typed.at).filter(({ page }) => page !== typed.page);
  return write(memory, name, [typed, ...others].slice(0, MOST));
}

export function dropTyped(memory: Memory, name: string, page: string): void {
  const all = readTyped(memory, name, 0);
  write(
    memory,
    name,
    all.filter((one) => one.page !== page),
  );
}

function write(memory: Memory, name: string, all: readonly Typed[]): boolean {
  try {
    if (all.length === 0) memory.removeItem(name);
    else memory.setItem(name, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}

/** Of everybody: whoever signs out leaves nothing behind in the browser. */
export function dropAllTyped(memory: Memory): void {
  const names = Array.from({ length: memory.length }, (_, at) => memory.key(at));
  for (const name of names) if (name?.startsWith(PREFIX)) memory.removeItem(name);
}

/** What this tab sent last. */
export function noteSent(tab: Memory, name: string, page: string): void {
  try {
    tab.setItem(SENT, JSON.stringify([name, page]));
  } catch {
    // It is offered once more after it was saved.
  }
}

/** The page from which this form was sent last, where nothing is known of an answer: it came back unsaved. */
export function readSent(tab: Memory, name: string): string | null {
  try {
    const [sent, page] = JSON.parse(tab.getItem(SENT) ?? "[]") as string[];
    return sent === name ? (page ?? null) : null;
  } catch {
    return null;
  }
}

/** What was sent last is not saved after all. */
export function dropSent(tab: Memory): void {
  try {
    tab.removeItem(SENT);
  } catch {
    // Nothing was noted either.
  }
}

/** What was sent last is saved: it is not offered any more. */
export function forgetSent(memory: Memory, tab: Memory): void {
  try {
    const [name, page] = JSON.parse(tab.getItem(SENT) ?? "[]") as string[];
    if (name !== undefined && page !== undefined) dropTyped(memory, name, page);
    tab.removeItem(SENT);
  } catch {
    // What cannot be read was not noted.
  }
}
