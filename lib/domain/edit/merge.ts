// Two people changed the same thing: what each of them changed, and both together where they touched different fields.
import { diffFields, saysTheSame } from "../diff-fields";

export interface FieldChoice {
  /** As in diffFields: `headline`, `stances.capped`. */
  field: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
  /** Both changed it, and not to the same. */
  clashes: boolean;
}

/** Every field in which the two differ. `base`: what mine was made from; null: neither was there. */
export function compareEdits(base: object | null, mine: object, theirs: object): FieldChoice[] {
  return diffFields(mine, theirs).map(({ field, before, after }) => {
    const was = readField(base ?? {}, field);
    const clashes = !saysTheSame(was, before) && !saysTheSame(was, after);
    return { field, base: was, mine: before, theirs: after, clashes };
  });
}

/** Fields that only one changed as that one has them; of the others mine, unless `takeTheirs` names them. */
export function mergeEdits(
  base: object | null,
  mine: object,
  theirs: object,
  takeTheirs: readonly string[],
): object {
  let merged = mine;
  for (const choice of compareEdits(base, mine, theirs)) {
    const isTheirs = choice.clashes
      ? takeTheirs.includes(choice.field)
      : saysTheSame(choice.base, choice.mine);
    if (isTheirs) merged = writeField(merged, choice.field, choice.theirs);
  }
  return merged;
}

function split(field: string): [first: string, rest: string | null] {
  const at = field.indexOf(".");
  return at < 0 ? [field, null] : [field.slice(0, at), field.slice(at + 1)];
}

function readField(value: object, field: string): unknown {
  const [first, rest] = split(field);
  const found = own(value, first);
  return rest === null || typeof found !== "object" || found === null ? found : own(found, rest);
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** undefined takes the field away, and a record that is empty then with it. */
function writeField(value: object, field: string, to: unknown): object {
  const [first, rest] = split(field);
  const inner = own(value, first);
  const next =
    rest === null ? to : writeField(typeof inner === "object" && inner !== null ? inner : {}, rest, to);
  const isGone = next === undefined || (rest !== null && Object.keys(next as object).length === 0);
  const entries = Object.entries(value).filter(([key]) => key !== first);
  return Object.fromEntries(isGone ? entries : [...entries, [first, next]]);
}
