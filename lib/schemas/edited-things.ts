// Things of a draft that somebody edits, checked as an import would check them: by the same schemas and the same rules,
// with the keys of the draft instead of the rest of the file.
import { type EntityKind, LIST_OF } from "@/lib/domain/case-entities";
import { tidy } from "./canonical";
import { checkRules } from "./case-file-rules";
import { ENTRY_SCHEMAS, LIST_LIMITS, LIST_NAMES, type ListName, negotiationSchema } from "./case-file-schema";
import { addIssues } from "./describe-issue";
import { type Fault, FaultList, formatPlace, isObject, ownField, type Path } from "./fault";
import { isSafe } from "./guard";
import { entriesOf } from "./known-keys";
import { layoutOf } from "./layout";

/** A fault with what it is about. `place` is that of the field within the thing: `stances.capped`. */
export interface EditFault extends Fault {
  kind: EntityKind;
  id: string;
}

/** One thing as it comes from outside. */
export interface EditedThing {
  kind: EntityKind;
  id: string;
  value: unknown;
}

/** The keys that the draft has besides the things that are edited. */
export interface DraftKeys {
  parties: readonly string[];
  issues: readonly { key: string; options: readonly string[] }[];
  sources: readonly string[];
  statements: readonly string[];
}

/** The sources and statements that things refer to. */
export type Mentioned = Pick<DraftKeys, "sources" | "statements">;

/** Of values that are not checked yet; what is no text is left out. */
export function listMentioned(values: readonly unknown[]): Mentioned {
  const [sources, statements] = [new Set<string>(), new Set<string>()];
  const add = (to: Set<string>, key: unknown) => (typeof key === "string" ? to.add(key) : to);
  for (const value of values) {
    add(sources, ownField(value, "source"));
    for (const entry of entriesOf(ownField(value, "evidence")) ?? [])
      add(statements, ownField(entry, "statement"));
  }
  return { sources: [...sources], statements: [...statements] };
}

export type ParsedThings = { ok: true; values: object[] } | { ok: false; faults: EditFault[] };

const schemaOf = (kind: EntityKind) =>
  kind === "negotiation" ? negotiationSchema : ENTRY_SCHEMAS[LIST_OF[kind]];

/** The value of one thing in its tidy form; null where it breaks its form. For what the program itself has written. */
export function parseThing(kind: EntityKind, value: object): object | null {
  const schema = schemaOf(kind);
  const parsed = schema.safeParse(value);
  return parsed.success ? (tidy(parsed.data, layoutOf(schema)) as object) : null;
}

/** Knows of which thing a fault is: the things stand first in their lists. */
class EditFaults extends FaultList {
  readonly named: EditFault[] = [];
  readonly #subjects: Map<string, EditedThing>;

  constructor(subjects: Map<string, EditedThing>) {
    super();
    this.#subjects = subjects;
  }

  override add(path: Path, message: string): void {
    super.add(path, message);
    const [list, at] = path;
    const isListed = list !== "negotiation";
    const subject = this.#subjects.get(isListed ? `${list} ${at}` : "negotiation");
    if (subject === undefined) return;
    const within = path.slice(isListed ? 2 : 1);
    const place = within.length === 0 ? subject.kind : formatPlace(within);
    this.named.push({ place, message, kind: subject.kind, id: subject.id });
  }
}

/**
 * The values in their tidy form, in the order given, or all their faults. Never throws.
 * @param known the keys of the draft without those of the things that are edited or deleted with them
 */
export function parseEdited(edited: readonly EditedThing[], known: DraftKeys): ParsedThings {
  const subjects = new Map<string, EditedThing>();
  const lists = Object.fromEntries(LIST_NAMES.map((name): [ListName, unknown[]] => [name, []])) as Record<
    ListName,
    unknown[]
  >;
  const root: Record<string, unknown> = { ...lists };
  const paths = edited.map((thing): Path => {
    if (thing.kind === "negotiation") {
      root.negotiation = thing.value;
      subjects.set("negotiation", thing);
      return ["negotiation"];
    }
    const name = LIST_OF[thing.kind];
    const at = lists[name].push(thing.value) - 1;
    subjects.set(`${name} ${at}`, thing);
    return [name, at];
  });
  const faults = new EditFaults(subjects);
  if (!isSafe(root, faults)) return { ok: false, faults: faults.named };

  const values = edited.map((thing, at) => {
    const schema = schemaOf(thing.kind);
    const parsed = schema.safeParse(thing.value);
    if (parsed.success) return tidy(parsed.data, layoutOf(schema)) as object;
    addIssues(parsed.error.issues, { schema, value: thing.value, base: paths[at] ?? [] }, faults);
    return null;
  });
  lists.parties.push(...known.parties.map((key) => ({ key })));
  lists.issues.push(
    ...known.issues.map(({ key, options }) => ({ key, options: options.map((option) => ({ key: option })) })),
  );
  lists.sources.push(...known.sources.map((key) => ({ key })));
  for (const key of known.statements) lists.statements.push({ key });
  checkLimits(edited, lists, paths, faults);
  checkRules(root, faults);
  const whole = values.filter((value) => value !== null);
  if (faults.isEmpty && whole.length === edited.length) return { ok: true, values: whole };
  return { ok: false, faults: faults.named };
}

function checkLimits(
  edited: readonly EditedThing[],
  lists: Record<ListName, unknown[]>,
  paths: readonly Path[],
  faults: FaultList,
): void {
  for (const [at, { kind }] of edited.entries()) {
    if (kind === "negotiation") continue;
    const name = LIST_OF[kind];
    const limit = LIST_LIMITS[name];
    if (limit !== undefined && lists[name].length > limit) {
      faults.add(paths[at] ?? [], `there are ${limit} ${name} already, and no more are allowed: remove some`);
    }
  }
}

/** What of an edited thing may be read before it is known to be in order. */
export function readKey(value: unknown): string | null {
  return isObject(value) && typeof value.key === "string" ? value.key : null;
}
