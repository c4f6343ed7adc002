/**
 * Null where the text is no URL. Not `URL.canParse`: in Node 20 it refuses every address with a letter like “ü” once it
 * has been called some thousand times, since its compiled form reads Latin-1 as UTF-8.
 */
export function readUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
