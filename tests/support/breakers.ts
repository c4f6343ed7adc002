// The ways in which a test puts one fault into a case file.
import type { CaseFile, Position } from "@/lib/domain/case-file";

/** Breaks the copy it is given, at a spot chosen by the number; null where the case has no such spot. */
export type Breaker = (copy: CaseFile, spot: number) => string | null;

/** Sets an own field whatever its name or the type of the target says. */
export function set(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

export function pickFrom<T>(list: readonly T[], spot: number): [entry: T, place: number] | null {
  const place = list.length === 0 ? 0 : spot % list.length;
  const entry = list[place];
  return entry === undefined ? null : [entry, place];
}

type ListName = "parties" | "issues" | "sources" | "statements" | "positions" | "events" | "figures";

/** Sets a field of some entry of a list to a value that has a fault, in itself or `within`. */
export function spoil(list: ListName, field: string, value: unknown, within = ""): Breaker {
  return (copy, spot) => {
    const found = pickFrom<object>(copy[list], spot);
    if (found === null) return null;
    set(found[0], field, value);
    return `${list}[${found[1]}].${field}${within}`;
  };
}

export function omit(list: ListName, field: string): Breaker {
  return (copy, spot) => {
    const found = pickFrom<object>(copy[list], spot);
    if (found === null) return null;
    Reflect.deleteProperty(found[0], field);
    return `${list}[${found[1]}].${field}`;
  };
}

export function repeatKey(list: Exclude<ListName, "positions">): Breaker {
  return (copy, spot) => {
    const entries: { key: string }[] = copy[list];
    const first = entries[0];
    if (first === undefined || entries.length < 2) return null;
    const place = 1 + (spot % (entries.length - 1));
    const entry = entries[place];
    if (entry === undefined) return null;
    // The first one's references now mean the second one's entry too: only the repetition is a fault.
    entries[place] = { ...structuredClone(first) };
    return `${list}[${place}].key`;
  };
}

/** Changes one position that fits. */
export function inPosition(
  fits: (position: Position) => boolean,
  change: (position: Position) => string | null,
): Breaker {
  return (copy, spot) => {
    const places = copy.positions.flatMap((position, place) => (fits(position) ? [place] : []));
    const found = pickFrom(places, spot);
    const position = found && copy.positions[found[0]];
    if (!found || !position) return null;
    const field = change(position);
    return field === null ? null : `positions[${found[0]}].${field}`;
  };
}

export const always = () => true;
export const firstKey = (record: object | undefined): string | undefined => Object.keys(record ?? {})[0];
