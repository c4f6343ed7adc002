// The numbers of a profile as the note of a position, in lines that a person and a program can read.
interface GeniusNumbers {
  weight: string | undefined;
  reservation: string | undefined;
  values: readonly { label: string; evaluation: string | null }[];
}

const HEAD = "Numbers of the profile (GENIUS):";

export function writeGeniusNote({ weight, reservation, values }: GeniusNumbers): string {
  return [
    HEAD,
    ...(weight === undefined ? [] : [`weight = ${weight}`]),
    ...(reservation === undefined ? [] : [`reservation = ${reservation}`]),
    ...values.flatMap(({ label, evaluation }) => (evaluation === null ? [] : [`“${label}” = ${evaluation}`])),
  ].join("\n");
}

/** The numbers that a note holds; null: it is none of these notes. `evaluations`: by label, in the order of the note. */
export function readGeniusNote(
  note: string,
): { weight?: string; reservation?: string; evaluations: { label: string; evaluation: string }[] } | null {
  const [head, ...lines] = note.split("\n");
  if (head !== HEAD) return null;
  const numbers: ReturnType<typeof readGeniusNote> & object = { evaluations: [] };
  for (const line of lines) {
    const [, label, evaluation] = /^“(.*)” = (\S+)$/.exec(line) ?? [];
    const [, name, value] = /^(weight|reservation) = (\S+)$/.exec(line) ?? [];
    if (label !== undefined && evaluation !== undefined) numbers.evaluations.push({ label, evaluation });
    else if (value !== undefined) numbers[name as "weight" | "reservation"] = value;
  }
  return numbers;
}
