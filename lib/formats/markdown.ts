// Text of others within Markdown: on one line, and nothing in it is markup.
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What Markdown would read as more than a letter, anywhere in a line. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>#|~&!$]/g, (letter) => `\\${letter}`)
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+=])/, "\\$1");
}
