// What every action and every route that changes something does, in this order: find out who asks, parse what they
// sent, do it, answer. What can be expected is answered and never thrown. That the request comes from our own pages was
// decided before (origin.ts, in server.ts).
import "server-only";
import { DatabaseUnavailable } from "@/lib/data/database-error";
import { decideProof, type Proofs, type Viewer } from "@/lib/domain/permissions";
import type { z } from "@/lib/zod";
import { getViewer } from "./session";

export type Refusal =
  | { ok: false; reason: "signed-out" }
  /** Their role is too low, or they have to set up a second factor first. */
  | { ok: false; reason: "not-allowed" }
  /** By field, the names joined by "."; "" for what concerns none. Nothing in it was done. */
  | { ok: false; reason: "invalid"; faults: Readonly<Record<string, string>> }
  /** The database cannot take it just now, as while another program imports. Nothing was done; why, in words. */
  | { ok: false; reason: "unavailable"; why: string };

type Guarded<Who extends keyof Proofs> = { ok: true; proof: Proofs[Who]; viewer: Viewer };

/** Who asks, as what the work needs. @public */
export async function guard<Who extends keyof Proofs>(who: Who): Promise<Guarded<Who> | Refusal> {
  const viewer = await getViewer();
  if (viewer === null) return { ok: false, reason: "signed-out" };
  const proof = decideProof(who, viewer);
  return proof === null ? { ok: false, reason: "not-allowed" } : { ok: true, proof, viewer };
}

/**
 * One action: the guard, the schema, then `work`.
 * @param task.input a form, or what the browser called the action with
 * @param task.schema strict: unknown keys are refused
 */
export async function act<Who extends keyof Proofs, Value, Answer>(task: {
  who: Who;
  input: unknown;
  schema: z.ZodType<Value>;
  work: (value: Value, proof: Proofs[Who], viewer: Viewer) => Promise<Answer>;
}): Promise<Answer | Refusal> {
  const guarded = await guard(task.who);
  if (!guarded.ok) return guarded;
  const parsed = parseInput(task.schema, task.input);
  if (!parsed.ok) return parsed;
  try {
    return await task.work(parsed.value, guarded.proof, guarded.viewer);
  } catch (error) {
    // As an answer, and not as a page that failed: what was typed stays in the form.
    if (!(error instanceof DatabaseUnavailable)) throw error;
    console.error(error.message);
    return { ok: false, reason: "unavailable", why: error.message };
  }
}

type Parsed<Value> = { ok: true; value: Value } | Extract<Refusal, { reason: "invalid" }>;

/** `input`: a form or any value. */
export function parseInput<Value>(schema: z.ZodType<Value>, input: unknown): Parsed<Value> {
  const parsed = schema.safeParse(input instanceof FormData ? readForm(input) : input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) faults[path.join(".")] ??= message;
  return { ok: false, reason: "invalid", faults };
}

/** The fields of a form as an object; a name that comes more than once becomes a list, and a file stays a file. */
function readForm(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const fields: Record<string, FormDataEntryValue | FormDataEntryValue[]> = {};
  for (const name of new Set(form.keys())) {
    // What React adds to say which action is meant.
    if (name.startsWith("$ACTION_")) continue;
    const values = form.getAll(name);
    fields[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return fields;
}
