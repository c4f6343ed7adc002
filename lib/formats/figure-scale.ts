// The axis of a chart: from where to where it runs, always with zero on it, and at which round values it is marked.

const MOST_STEPS = 5;

export interface Scale {
  /** From the lowest to the highest. */
  ticks: readonly number[];
  /** Where a value stands: 0 at the lowest end, 1 at the highest. */
  place(value: number): number;
}

/** `values`: finite, of any size. Without any, or with zeros alone, from 0 to 1. */
export function buildScale(values: readonly number[]): Scale {
  const [least, most] = values.reduce(([low, high], v) => [Math.min(low, v), Math.max(high, v)], [0, 0]);
  const high = least === most ? 1 : most;
  const step = roundStep(high / MOST_STEPS - least / MOST_STEPS);
  const first = Math.floor(least / step);
  const last = Math.ceil(high / step);
  // Whole steps from zero: what is added up step by step drifts.
  const ticks = Array.from({ length: last - first + 1 }, (_, place) => tickAt(first + place, step));
  // In steps: the values themselves can be so large that their distance is no number any more.
  return { ticks, place: (value) => (value / step - first) / (last - first) };
}

/** 1, 2 or 5 times a power of ten: the smallest that is not below what is asked for. */
function roundStep(asked: number): number {
  const least = Math.max(asked, Number.MIN_VALUE);
  const power = Math.floor(Math.log10(least));
  const candidates = [1, 2, 5, 10].map((factor) => Number(`${factor}e${power}`));
  return candidates.find((candidate) => candidate >= least) ?? least;
}

function tickAt(steps: number, step: number): number {
  const value = Number((steps * step).toPrecision(12));
  // Never −0, and never beyond what is a number.
  if (value === 0) return 0;
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}
