/** Text of a case file within a generated sentence: one line, no full stop of its own, at most `most` characters. */
export function inlineText(text: string, most: number): string {
  const line = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s.;:,]+$/, "");
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).replace(/[\s.;:,]+$/, "")} …`;
}
