/** The words of the catalogue stand within sentences; one that begins something begins large. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
