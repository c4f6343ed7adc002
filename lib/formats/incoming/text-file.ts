// A file of an import as the readers take it.
export interface TextFile {
  /** With the folders that it stood in. */
  name: string;
  text: string;
}

/** `profiles/side-a.xml` is "side-a". */
export function baseName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? name;
  return last.replace(/\.[^.]+$/, "");
}

/** The name of a file as words: `side_a` is "side a". */
export function wordsOf(name: string): string {
  return baseName(name)
    .replace(/[_\s]+/g, " ")
    .trim();
}

/** The beginning of a text that fits, with a sign that something is left out. */
export function cutText(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
