import { expect } from "vitest";
import { parseCaseFile } from "@/lib/schemas/case-file";
import { setAt, smallCase } from "./small-case";

export type Path = (string | number)[];

/** What is set where in the small case, the message, and its place where that is another than the one set. */
export type FaultRow = [path: Path, value: unknown, message: string, place?: string];

function placeOf(path: Path): string {
  return path.reduce<string>(
    (place, step) =>
      typeof step === "number" ? `${place}[${step}]` : place === "" ? step : `${place}.${step}`,
    "",
  );
}

/** Rows for `test.each`, with the place first for the name of the test. */
export function nameRows(rows: readonly FaultRow[]): [place: string, number: number, row: FaultRow][] {
  return rows.map((row, number) => [row[3] ?? placeOf(row[0]), number + 1, row]);
}

/** Holds that the small case with this one change is refused with exactly this fault among its faults. */
export function expectFault(place: string, [path, value, message]: FaultRow): void {
  const broken = smallCase();
  setAt(broken, path, value);
  const parsed = parseCaseFile(broken);
  expect(parsed.ok ? [] : parsed.faults).toContainEqual({ place, message });
}
